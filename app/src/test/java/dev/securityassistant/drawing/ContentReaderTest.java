package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.component.PdfType;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentReaderTest {

  @TempDir Path folder;

  @Test
  void coloursWidthsAndDashesAreKept() throws Exception {
    Sheet sheet =
        read("1 0 0 RG 2 w [3 2] 0 d 10 10 m 50 10 l S 0 0 1 rg [] 0 d 1 g 10 50 20 20 re B");

    Paint dashed = sheet.lines().getFirst().paint();
    assertThat(dashed).isEqualTo(new Paint(0xff0000, Paint.NONE, 2, true, null, Origin.CONTENT));
    Paint both = sheet.lines().getLast().paint();
    assertThat(both.stroked()).isTrue();
    assertThat(both.fill()).isEqualTo(0xffffff);
    assertThat(both.dashed()).isFalse();
  }

  @Test
  void thePageScaleAppliesToLineWidths() throws Exception {
    assertThat(read("0.5 0 0 0.5 0 0 cm 2 w 0 0 m 50 0 l S").lines().getFirst().paint().width())
        .isCloseTo(1, within(1e-3));
  }

  @Test
  void invisibleLetteringIsNotRead() throws Exception {
    assertThat(read("BT 3 Tr /F 10 Tf 50 100 Td (GONE) Tj ET").words()).isEmpty();
  }

  @Test
  void lettersKeepTheirPaintingOrderAmongLines() throws Exception {
    Sheet sheet = read("0 0 m 5 5 l S BT /F 10 Tf 50 100 Td (A) Tj ET 0 0 m 9 9 l S");

    int letter = sheet.words().getFirst().order();
    assertThat(sheet.lines().getFirst().order()).isLessThan(letter);
    assertThat(sheet.lines().getLast().order()).isGreaterThan(letter);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void aPageIsReadUprightWhateverItsFlagSays(int rotation) throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.add("BT /F 10 Tf 50 100 Td (CORRIDOR) Tj ET").setRotation(rotation);

      Sheet sheet = pdf.read(folder, 1);

      Word word = sheet.words().getFirst();
      assertThat(word.upright()).isTrue();
      assertThat(sheet.width()).isEqualTo(400);
      assertThat(word.box().x0()).isCloseTo(50, within(0.1));
      assertThat(word.box().y1()).isCloseTo(200, within(0.1));
    }
  }

  @Test
  void lettersDrawnAsSmallProgramsAreReadWhereTheirNamesTellThem() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      PDPage page = pdf.add("BT /T3 10 Tf 50 100 Td (a) Tj ET");
      page.getResources().getCOSObject().setItem(COSName.FONT, fonts(pdf, "A"));

      assertThat(pdf.read(folder, 1).words()).extracting(Word::text).containsExactly("A");
    }
  }

  @Test
  void lettersDrawnAsSmallProgramsWithoutNamesAreReadAsLines() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      PDPage page = pdf.add("BT /T3 10 Tf 50 100 Td (a) Tj ET");
      page.getResources().getCOSObject().setItem(COSName.FONT, fonts(pdf, "g17"));

      Sheet sheet = pdf.read(folder, 1);

      assertThat(sheet.words()).isEmpty();
      assertThat(sheet.lines()).hasSize(1);
      assertThat(sheet.notes()).singleElement().asString().contains("could not be decoded");
    }
  }

  @Test
  void aPageThatIsOnePictureIsScanned() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      PDPage page = pdf.add("390 0 0 290 5 5 cm /I Do");
      PdfPages.putForm(page, "I", image(pdf));

      Sheet sheet = pdf.read(folder, 1);

      assertThat(sheet.type()).isEqualTo(PdfType.SCANNED);
      assertThat(sheet.pictures().getFirst().box().width()).isCloseTo(390, within(0.01));
      assertThat(sheet.pictures().getFirst().pixelWidth()).isEqualTo(2);
    }
  }

  @Test
  void manyLinesWithoutLetteringAreAnOutlinedPlot() throws Exception {
    assertThat(read("0 0 m 3 3 l S ".repeat(300)).type()).isEqualTo(PdfType.OUTLINED);
    assertThat(read("0 0 m 3 3 l S ").type()).isEqualTo(PdfType.VECTOR);
  }

  @Test
  void aPageThatUnpacksToMoreThanIsReadIsRefused() throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      PDPage page = pdf.add("0 0 m 5 5 l S ".repeat(100));
      Layers layers = new Layers(pdf.document().getDocumentCatalog());

      assertThat(new ContentReader(page, layers, 200).read().lines()).hasSize(100);
      assertThatThrownBy(() -> new ContentReader(page, layers, 199).read())
          .isInstanceOf(FullPageException.class)
          .hasMessageContaining("199");
    }
  }

  private Sheet read(String content) throws Exception {
    try (PdfPages pdf = new PdfPages()) {
      pdf.add(content);
      return pdf.read(folder, 1);
    }
  }

  private static org.apache.pdfbox.cos.COSStream image(PdfPages pdf) throws Exception {
    var image = pdf.stream("grey");
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setInt(COSName.WIDTH, 2);
    image.setInt(COSName.HEIGHT, 2);
    image.setInt(COSName.BITS_PER_COMPONENT, 8);
    image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    return image;
  }

  /** A Type 3 font whose only letter, {@code a}, has this name and is a square. */
  private static COSDictionary fonts(PdfPages pdf, String glyphName) throws Exception {
    COSDictionary programs = new COSDictionary();
    programs.setItem(
        COSName.getPDFName(glyphName), pdf.stream("600 0 0 0 600 700 d1 0 0 600 700 re f"));
    COSArray differences = new COSArray();
    differences.add(COSInteger.get('a'));
    differences.add(COSName.getPDFName(glyphName));
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE3);
    font.setItem(COSName.FONT_BBOX, new PDRectangle(600, 700));
    font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
    font.setItem(COSName.CHAR_PROCS, programs);
    font.setItem(COSName.ENCODING, encoding);
    font.setInt(COSName.FIRST_CHAR, 'a');
    font.setInt(COSName.LAST_CHAR, 'a');
    font.setItem(COSName.WIDTHS, numbers(600));
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("T3"), font);
    return fonts;
  }

  private static COSArray numbers(float... numbers) {
    COSArray array = new COSArray();
    array.setFloatArray(numbers);
    return array;
  }
}
