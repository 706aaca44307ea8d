package dev.securityassistant.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InertTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "|calc", "\n=1"})
  void whatASpreadsheetWouldCalculateIsPrefixedInCsv(String hostile) {
    assertThat(InertText.isFormulaLike(hostile)).isTrue();
    assertThat(InertText.csv(hostile)).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"A-101-DR-B2", "MAIN ENTRANCE", "1 = one", "日本病院", ""})
  void harmlessTextIsLeftAsItIs(String text) {
    assertThat(InertText.isFormulaLike(text)).isFalse();
    assertThat(InertText.csv(text)).isEqualTo(text);
    assertThat(InertText.cell(text)).isEqualTo(text);
  }

  @Test
  void controlCharactersAndBrokenSurrogatesAreReplaced() {
    assertThat(InertText.cell("a\u0000b\u001bc\u0085d")).isEqualTo("a b c d");
    assertThat(InertText.cell("a\ud800b\uffffc")).isEqualTo("a\ufffdb\ufffdc");
    assertThat(InertText.cell("a\u202eb")).isEqualTo("a\ufffdb");
    assertThat(InertText.cell("😀")).isEqualTo("😀");
  }

  @Test
  void sequencesThatExcelWouldDecodeAreEscaped() {
    assertThat(InertText.cell("_x003D_cmd")).isEqualTo("_x005F_x003D_cmd");
    assertThat(InertText.cell("_x12_")).isEqualTo("_x12_");
  }

  @Test
  void tooLongTextIsCutWhereNoCharacterBreaks() {
    String cut = InertText.cell("😀".repeat(20_000));

    assertThat(cut).hasSizeLessThanOrEqualTo(InertText.MOST).endsWith("😀 … (cut)");
  }
}
