package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkupReaderTest {

  @TempDir Path folder;

  @Test
  void textWithoutAppearanceIsReadAsLettering() throws Exception {
    Sheet sheet = withAnnotation(freeText("A-101-DR-B2"));

    assertThat(sheet.words()).extracting(Word::text).containsExactly("A-101-DR-B2");
    Word word = sheet.words().getFirst();
    assertThat(word.origin()).isEqualTo(Origin.MARKUP);
    assertThat(sheet.markups().getFirst().box().contains(word.box())).isTrue();
  }

  @Test
  void rowsOfATextStayRows() throws Exception {
    Sheet sheet = withAnnotation(freeText("CR-014\rDC-014"));

    assertThat(sheet.words()).extracting(Word::text).containsExactly("CR-014", "DC-014");
  }

  @Test
  void aTextInABoxWithoutHeightIsPassedOver() throws Exception {
    PDAnnotation text = freeText("CR-014");
    text.setRectangle(new PDRectangle(100, 100, 60, 0));

    assertThat(withAnnotation(text).markups()).hasSize(1);
  }

  @Test
  void kindSubjectColumnsAndPlaceAreKept() throws Exception {
    PDAnnotationSquare square = new PDAnnotationSquare();
    square.setRectangle(new PDRectangle(100, 100, 60, 20));
    square.getCOSObject().setItem(COSName.SUBJ, new COSString("Card Reader"));
    COSArray columns = new COSArray();
    columns.add(new COSString("CR-014"));
    columns.add(new COSString(" "));
    columns.add(new COSString("Type E"));
    square.getCOSObject().setItem(COSName.getPDFName("BSIColumnData"), columns);

    Markup markup = withAnnotation(square).markups().getFirst();

    assertThat(markup.kind()).isEqualTo("Square");
    assertThat(markup.subject()).isEqualTo("Card Reader");
    assertThat(markup.columns())
        .containsEntry("column 1", "CR-014")
        .containsEntry("column 3", "Type E")
        .hasSize(2);
    assertThat(markup.box().x0()).isCloseTo(100, within(1e-6));
    assertThat(markup.box().y0()).isCloseTo(180, within(1e-6));
  }

  @Test
  void whatSpellsDrawnLetteringIsNoMarkup() throws Exception {
    PDAnnotationSquare square = new PDAnnotationSquare();
    square.setRectangle(new PDRectangle(100, 100, 60, 20));
    square.setTitlePopup("AutoCAD SHX Text");
    square.setContents("DR-014");

    Sheet sheet = withAnnotation(square);

    assertThat(sheet.markups()).isEmpty();
    assertThat(sheet.words()).isEmpty();
  }

  @Test
  void hiddenOnesAndLinksAreNoMarkups() throws Exception {
    PDAnnotation hidden = freeText("GONE");
    hidden.setHidden(true);
    PDAnnotation unseen = freeText("GONE");
    unseen.setNoView(true);
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(0, 0, 50, 50));

    assertThat(withAnnotation(hidden, unseen, link).markups()).isEmpty();
  }

  @Test
  void anAnnotationWithoutAPlaceIsPassedOver() throws Exception {
    PDAnnotation text = freeText("NOWHERE");
    text.getCOSObject().removeItem(COSName.RECT);

    assertThat(withAnnotation(text).markups()).isEmpty();
  }

  private Sheet withAnnotation(PDAnnotation... annotations) throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      PDPage page = pdf.add("10 10 m 20 20 l S");
      page.setAnnotations(java.util.List.of(annotations));
      return pdf.read(folder, 1);
    }
  }

  private static PDAnnotation freeText(String text) {
    PDAnnotationFreeText annotation = new PDAnnotationFreeText();
    annotation.setRectangle(new PDRectangle(100, 100, 60, 20));
    annotation.setContents(text);
    return annotation;
  }
}
