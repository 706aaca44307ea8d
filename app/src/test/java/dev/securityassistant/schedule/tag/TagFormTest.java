package dev.securityassistant.schedule.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagFormTest {

  private static final List<String> TAGS =
      List.of("B.002.AC.0", "B.003.AC.0", "B.004.AC.0", "B.017.AC.0", "B.1001.AC.0");

  @Test
  void theWholeNumberDiffersAlsoWhereItsFirstFiguresAreTheSameSoFar() {
    TagForm form = Objects.requireNonNull(TagForm.of(TAGS));

    assertThat(form.row()).isEqualTo("B.###.AC.0");
    assertThat(form.all()).hasSize(1000).contains("B.001.AC.0", "B.999.AC.0");
  }

  @ParameterizedTest
  @CsvSource({
    "B.001.AC.0, true",
    "B.001.AC.0A, true",
    "B.1001.AC.0, false",
    "B.O01.AC.0, false",
    "C.001.AC.0, false",
  })
  void aLetterBehindIsASuffix(String printed, boolean fits) {
    assertThat(new TagForm("B.###.AC.0").fits(printed)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "AP/#/##, API214B, true",
    "AP/1/##, AP/13, true",
    "B.###.AC.0, BLO17.AC.0, true",
    "01 ### KX, BH0I2KX, true",
    "B.###.AC.0, STORE 104, false",
    "AP/1/##, CORRIDOR, false",
    "AP/1/##, 101, false",
  })
  void mostOfAMisreadRowComesInTheSameOrder(String row, String seen, boolean near) {
    assertThat(new TagForm(row).isNear(seen)).isEqualTo(near);
  }

  @Test
  void tagsThatDifferInMoreThanOneNumberOrAreFewHaveNone() {
    assertThat(TagForm.of(TAGS.subList(0, 3))).isNull();
    assertThat(TagForm.of(List.of("A1-01", "A2-12", "A3-23", "A4-31", "A5-44"))).isNull();
    assertThat(TagForm.of(List.of("XA.1", "QB.2", "RC.3", "SD.4", "TE.5"))).isNull();
  }
}
