package dev.securityassistant.schedule.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.schedule.legend.TagSample;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRepairTest {

  @ParameterizedTest
  @CsvSource({
    "? XX 000 XX, A L1 020 BB, A L1 020 BB",
    "? XX 000 XX, A L1 O2O BB, A L1 020 BB",
    "? XX 000 XX, AL1 020BB, A L1 020 BB",
    "T2_000_AD, T2 021 AD, T2_021_AD",
    "T2_000_AD, T2 _O21_ AD, T2_021_AD",
    "AP/1/00, AP/I/14, AP/1/14",
    "AP/1/00, 'AP/1/14 |', AP/1/14",
    "B.000.AC.0, B.OLLAC.O_, B.011.AC.0",
    "EAC M0 00, EAC Mo 30, EAC M0 30",
    "D-000, ID-O14, D-014",
    "D-000, D-O14A, D-014A",
    "D-000, CR-014, ",
    "D-000, CAM-01, ",
    "EAC M0 00, EAC M0 37 C, ",
    "? XX 000 XX, A L1 028, ",
    "? XX 000 XX, 001 BB 100, ",
  })
  void thePictureDecidesWhatWasConfused(String picture, String seen, String printed) {
    assertThat(printed(repair(picture, "Door tag"), seen)).isEqualTo(printed);
  }

  @Test
  void aLevelIsALetterAndANumber() {
    TagRepair repair = repair("? XX 000 XX", "System, level, point, package");

    assertThat(printed(repair, "A LI 020 BB")).isEqualTo("A L1 020 BB");
  }

  private static @Nullable String printed(TagRepair repair, String seen) {
    TagRepair.Repaired repaired = repair.repaired(seen);
    return repaired == null ? null : repaired.printed();
  }

  private static TagRepair repair(String picture, String meaning) {
    return new TagRepair(TagPattern.of(new TagSample(List.of(picture), meaning, null)));
  }
}
