package dev.securityassistant.schedule.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.securityassistant.schedule.legend.TagSample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagPatternTest {

  @ParameterizedTest
  @CsvSource({
    "? XX 000 XX, A B2 008 BB, A B2 008 BB",
    "? XX 000 XX, C L10 014 AA, ",
    "A-###-DR-LL, A-101-DR-B2, A-101-DR-B2",
    "A_###_RD_LL, A_101_RD_B2, A_101_RD_B2",
    "A.###.DR.LL, A.101.DR.B2, A.101.DR.B2",
    "D-0.000, D-1.023, D-1.023",
    "0.000A, 1.023B, 1.023B",
    "000-A, 217-A, 217-A",
    "EX-00, EX-04, EX-04",
    "ST#-L#, ST2-L3, ST2-L3",
    "D-000, D-014, D-014",
    "D-000, D-014A, D-014A",
    "D-000, D-014.1, ",
    "D-000, CR-014, ",
    "D-000, B202, ",
    "D-000, E3, ",
    "? XX 000 XX, B202, ",
    "A-###-DR-LL, A-101-CR-B2, ",
    "EX-00, EXIT-04, ",
    "AC LX 000, AC L2 001, AC L2 001",
    "AC LX 000, AC LG 001, AC LG 001",
    "AC LX 000, AC 2 001, ",
  })
  void theLegendsPictureTellsWhichTextsAreTags(String picture, String printed, String id) {
    assertThat(pattern(picture).id(printed)).isEqualTo(id);
  }

  @Test
  void rowsOfAStackedTagAreJoined() {
    TagPattern pattern = TagPattern.of(new TagSample(List.of("ACS-#", "###"), "Door tag", null));

    assertThat(pattern.id("ACS-2 014")).isEqualTo("ACS-2-014");
  }

  @Test
  void aDeclaredPrefixIsPutBeforeThePrintedText() {
    TagPattern pattern =
        TagPattern.of(
            new TagSample(
                List.of("000"), "Door number, prefixed by \"HQ-2-\" in the schedule", null));

    assertThat(pattern.id("014")).isEqualTo("HQ-2-014");
  }

  @Test
  void fieldsAreNamedInTheOrderOfTheLegendsWords() {
    TagPattern pattern =
        TagPattern.of(
            new TagSample(List.of("? XX 000 XX"), "System / level / point / package", null));

    assertThat(pattern.fields()).containsExactly("system", "level", "point", "package");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(((", "[a-", "\\E\\Q", "+*?{", "#(#)#", "A\\-###"})
  void letteringThatLooksLikeAnExpressionIsOnlyText(String picture) {
    assertThatCode(() -> pattern(picture).id(picture)).doesNotThrowAnyException();
  }

  @Test
  void aLongTextIsRefusedAtOnce() {
    assertThat(pattern("# # # # # # # #").id("A ".repeat(5_000))).isNull();
  }

  private static TagPattern pattern(String picture) {
    return TagPattern.of(new TagSample(List.of(picture), "Door tag", null));
  }
}
