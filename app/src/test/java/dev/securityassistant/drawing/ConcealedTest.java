package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConcealedTest {

  private static final String TEXT = "BT /F 10 Tf 50 100 Td (SECRET DOOR) Tj ET ";
  private static final String BOX = "1 g 40 90 120 30 re f ";

  @TempDir Path folder;

  @Test
  void textUnderALaterBoxIsNotReadAndToldWithoutItsWords() throws Exception {
    Sheet sheet = read(TEXT + BOX + "BT /F 10 Tf 50 30 Td (SEEN) Tj ET");

    assertThat(sheet.words()).extracting(Word::text).containsExactly("SEEN");
    assertThat(sheet.notes())
        .singleElement()
        .satisfies(n -> assertThat(Sheet.tellsHiddenText(n)).isTrue())
        .satisfies(n -> assertThat(n).endsWith("words: 2").doesNotContain("SECRET"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        BOX + TEXT,
        TEXT + "40 90 120 30 re S ",
        TEXT + "40 90 120 9 re f ",
        TEXT + "q 40 90 1 30 re W n " + BOX + "Q ",
        TEXT + "40 60 m 200 100 l 40 140 l f "
      })
  void textThatCanBeSeenIsRead(String content) throws Exception {
    Sheet sheet = read(content);

    assertThat(sheet.words()).extracting(Word::text).containsExactly("SECRET", "DOOR");
    assertThat(sheet.notes()).isEmpty();
  }

  @Test
  void aTagOverARoomNameHidesItAndIsNoReasonToWarn() throws Exception {
    Sheet sheet = read(TEXT + BOX + "BT /F 10 Tf 60 100 Td (A-101) Tj ET");

    assertThat(sheet.words()).extracting(Word::text).containsExactly("A-101");
    assertThat(sheet.notes()).isEmpty();
  }

  @Test
  void aClipEndsWithItsGraphicsState() throws Exception {
    assertThat(read(TEXT + "q 0 0 5 5 re W n Q " + BOX).words()).isEmpty();
  }

  private Sheet read(String content) throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.add(content);
      return pdf.read(folder, 1);
    }
  }
}
