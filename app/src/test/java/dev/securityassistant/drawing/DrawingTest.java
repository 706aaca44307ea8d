package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {

  private static final String WORD = "BT /F 10 Tf 50 100 Td (D-014) Tj ET";

  @TempDir Path folder;

  @Test
  void aPageIsReadWithItsWordsAndLines() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.add(WORD + " 1 w 10 10 m 200 10 l S 20 50 30 40 re f");

      Sheet sheet = pdf.read(folder, 1);

      assertThat(sheet.words()).extracting(Word::text).containsExactly("D-014");
      assertThat(sheet.lines()).hasSize(2);
      assertThat(sheet.lines().getFirst().y(0)).isEqualTo(290);
      assertThat(sheet.lines().getLast().paint().filled()).isTrue();
      assertThat(sheet.notes()).isEmpty();
    }
  }

  @Test
  void anEmptyFileIsRefusedWithASentence() throws IOException {
    refused(Files.createFile(folder.resolve("empty.pdf")), "pdf_empty");
  }

  @Test
  void anotherKindOfFileIsRefusedWithASentence() throws IOException {
    refused(Files.writeString(folder.resolve("note.pdf"), "Dear Sir, "), "pdf_unreadable");
  }

  @Test
  void aProtectedFileIsRefusedWithASentence() throws IOException {
    try (PdfPages pdf = new PdfPages()) {
      pdf.add(WORD);
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", "user", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      pdf.document().protect(policy);

      refused(pdf.writeTo(folder), "pdf_password");
    }
  }

  @Test
  void aFileWithoutPagesIsRefusedWithASentence() throws IOException {
    try (PdfPages pdf = new PdfPages()) {
      refused(pdf.writeTo(folder), "pdf_no_pages");
    }
  }

  @Test
  void aFileCutShortAnywhereIsReadOrRefusedAndNothingElse() throws IOException {
    byte[] whole;
    try (PdfPages pdf = new PdfPages()) {
      pdf.add(WORD);
      pdf.add(WORD);
      whole = pdf.bytes();
    }
    for (int length = 1; length < whole.length; length += whole.length / 40) {
      Path cut = Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(whole, length));

      assertThatCode(() -> readAll(cut))
          .as("the first %s of %s bytes", length, whole.length)
          .satisfiesAnyOf(
              e -> assertThat(e).isNull(), e -> assertThat(e).isInstanceOf(DrawingException.class));
    }
  }

  @Test
  void aBadPageIsRefusedAndTheOthersAreRead() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.add(WORD);
      PDPage huge = pdf.add(WORD);
      huge.setMediaBox(new PDRectangle(20_000, 100));
      huge.setCropBox(new PDRectangle(20_000, 100));
      pdf.add(WORD);

      try (Drawing drawing = Drawing.open(pdf.writeTo(folder))) {
        assertThat(drawing.pages()).isEqualTo(3);
        assertThat(drawing.read(1).words()).hasSize(1);
        assertThatThrownBy(() -> drawing.read(2))
            .isInstanceOfSatisfying(
                DrawingException.class, e -> assertThat(e.code()).isEqualTo("page_size"))
            .hasMessageContaining("page 2 of drawing.pdf")
            .hasMessageContaining("200 inches");
        assertThat(drawing.read(3).words()).hasSize(1);
      }
    }
  }

  @Test
  void formsThatShowThemselvesDoNotLoseTheDocument() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      PDPage page = pdf.add(WORD + " /X Do");
      var form = pdf.form("/X Do");
      PdfPages.putForm(page, "X", form);
      form.setItem(COSName.RESOURCES, page.getResources());
      pdf.add(WORD);

      try (Drawing drawing = Drawing.open(pdf.writeTo(folder))) {
        assertThatCode(() -> drawing.read(1))
            .satisfiesAnyOf(
                e -> assertThat(e).isNull(),
                e -> assertThat(e).isInstanceOf(DrawingException.class));
        assertThat(drawing.read(2).words()).hasSize(1);
      }
    }
  }

  @Test
  void formsInFormsInFormsAreRead() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      PDPage page = pdf.add("/X Do");
      var inner = pdf.form(WORD);
      inner.setItem(COSName.RESOURCES, page.getResources());
      for (int i = 0; i < 20; i++) {
        var outer = pdf.form("1 0 0 1 1 0 cm /X Do");
        var resources = new org.apache.pdfbox.pdmodel.PDResources();
        outer.setItem(COSName.RESOURCES, resources);
        var forms = new org.apache.pdfbox.cos.COSDictionary();
        forms.setItem(COSName.getPDFName("X"), inner);
        resources.getCOSObject().setItem(COSName.XOBJECT, forms);
        inner = outer;
      }
      PdfPages.putForm(page, "X", inner);

      Word word = pdf.read(folder, 1).words().getFirst();

      assertThat(word.text()).isEqualTo("D-014");
      assertThat(word.box().x0()).isEqualTo(70, org.assertj.core.api.Assertions.within(0.01));
    }
  }

  @Test
  void whatCannotBeDrawnIsPassedOver() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.add(
          "/None Do /Missing gs (loose) unknown 1 2 m ) ] l BT /NoFont 9 Tf (x) Tj ET "
              + "/Nowhere sh Q Q Q "
              + WORD);

      assertThat(pdf.read(folder, 1).words()).extracting(Word::text).contains("D-014");
    }
  }

  @Test
  void aPageWithoutContentIsAnEmptySheet() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.add("");

      Sheet sheet = pdf.read(folder, 1);

      assertThat(sheet.words()).isEmpty();
      assertThat(sheet.lines()).isEmpty();
      assertThat(sheet.width()).isEqualTo(400);
    }
  }

  @Test
  void hugeAndSenselessNumbersDoNotLoseThePage() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.add(
          "q 1e30 0 0 1e30 0 0 cm 1e30 1e30 m 9e37 9e37 l S Q "
              + "q 0 0 0 0 0 0 cm BT /F 10 Tf (zero) Tj ET Q "
              + WORD);

      assertThat(pdf.read(folder, 1).words()).extracting(Word::text).containsExactly("D-014");
    }
  }

  @Test
  void readingAPageTwiceGivesTheSameSheet() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.add(WORD + " 1 w 10 10 m 200 10 l S");
      try (Drawing drawing = Drawing.open(pdf.writeTo(folder))) {
        assertThat(drawing.read(1).words()).isEqualTo(drawing.read(1).words());
      }
    }
  }

  private static void readAll(Path file) throws IOException, DrawingException {
    try (Drawing drawing = Drawing.open(file)) {
      for (int page = 1; page <= drawing.pages(); page++) {
        drawing.read(page);
      }
    }
  }

  private static void refused(Path file, String code) {
    assertThatThrownBy(() -> Drawing.open(file).close())
        .isInstanceOfSatisfying(DrawingException.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageStartingWith(String.valueOf(file.getFileName()));
  }
}
