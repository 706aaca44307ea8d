package dev.securityassistant.testkit.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.testkit.Drawings;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.style.Drawn;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ScansTest {

  private static final Degradation COARSE = Degradation.CLEAN.with("dpi=60");

  @Test
  void aPlaceOfThePrintLeadsToTheFrameAndBack() {
    for (int quarters = 0; quarters < 4; quarters++) {
      Warp warp =
          new Warp(
              COARSE.with("skew=3").with("perspective=0.05").with("quarters=" + quarters),
              800,
              500);
      Point there = warp.toFrame(new Point(130, 410));
      Point back = warp.toPrint(there.x(), there.y());

      assertThat(back.x()).isCloseTo(130, within(1e-6));
      assertThat(back.y()).isCloseTo(410, within(1e-6));
    }
  }

  @Test
  void aScanHasNoTextAndTheDoorsOfItsDrawing() throws IOException {
    Drawn drawn = Drawings.named("t05-rotate-270", 1);
    Drawn scan = new Scanner(COARSE.with("quarters=1"), 1).scan("s", "f", drawn);

    try (PDDocument pdf = Loader.loadPDF(scan.pdf())) {
      assertThat(new PDFTextStripper().getText(pdf)).isBlank();
      assertThat(pdf.getPage(0).getCropBox().getHeight())
          .isGreaterThan(pdf.getPage(0).getCropBox().getWidth());
    }
    assertThat(scan.truth().doors())
        .extracting(d -> d.id())
        .isEqualTo(drawn.truth().doors().stream().map(d -> d.id()).toList());
    assertThat(scan.truth().toJson("s", "f", "", 1, null)).contains("\"pdf_type\": \"scanned\"");
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    Degradation fax = COARSE.with("speckle=0.001").with("fax");
    byte[] drawing = Drawings.named("t05-rotate-270", 1).pdf();

    assertThat(new Scanner(fax, 5).scan(drawing, 1))
        .isEqualTo(new Scanner(fax, 5).scan(drawing, 1));
    assertThat(new Scanner(fax, 6).scan(drawing, 1))
        .isNotEqualTo(new Scanner(fax, 5).scan(drawing, 1));
  }

  @Test
  void aSettingThatIsNoneIsNamedInTheError() {
    assertThatThrownBy(() -> COARSE.with("blur=3")).hasMessageContaining("blur");
    assertThatThrownBy(() -> COARSE.with("skew=20")).hasMessageContaining("from -8");
  }

  @Test
  void aHiddenLayerSaysWhatThePrintSaysButForItsFaults() throws IOException {
    Drawn drawn = Drawings.named("t13-hidden", 1);

    assertThat(text(new HiddenLayer(LayerFault.NONE, 1), drawn))
        .contains("LEGEND", drawn.truth().doors().getFirst().id());
    assertThat(text(new HiddenLayer(LayerFault.GARBLED, 1), drawn))
        .doesNotContain("LEGEND", drawn.truth().doors().getFirst().id());
    assertThat(text(new HiddenLayer(LayerFault.MISREAD, 1), drawn))
        .isNotEqualTo(text(new HiddenLayer(LayerFault.NONE, 1), drawn));
  }

  @Test
  void tagsAndTitleBlockAreStampedAndNothingElseIsText() throws IOException {
    Drawn drawn = Drawings.named("t13-hidden", 1);
    Stamps stamps = new Stamps(List.of(drawn.truth().doors().stream().map(d -> d.tag()).toList()));

    String text = text(stamps, drawn);

    assertThat(text).contains("Client").doesNotContain("LEGEND");
    assertThat(drawn.truth().doors()).allMatch(d -> text.contains(d.id()));
  }

  @Test
  void anUnderlayHoldsThePaleMarksAndTheDrawingOverItTheDarkOnes() throws IOException {
    Drawn drawn = Drawings.named("t14-gates", 1);

    assertThat(text(new Underlay(drawn.pdf()), drawn)).contains("LEGEND").doesNotContain("STAIR");
    assertThat(
            new Scanner(COARSE, 1, new Underlay(drawn.pdf()))
                .scan("s", "f", drawn)
                .truth()
                .toJson("s", "f", "", 1, null))
        .contains("\"pdf_type\": \"mixed\"");
  }

  private static String text(Addition addition, Drawn drawn) throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(new Scanner(COARSE, 1, addition).scan("s", "f", drawn).pdf())) {
      return new PDFTextStripper().getText(pdf);
    }
  }
}
