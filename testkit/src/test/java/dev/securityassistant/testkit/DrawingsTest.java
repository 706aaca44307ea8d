package dev.securityassistant.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.testkit.style.Drawn;
import dev.securityassistant.testkit.truth.DoorTruth;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingsTest {

  static List<String> names() {
    return Drawings.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSameSeedGivesTheSameBytesAndAnotherSeedOthers(String name) {
    byte[] once = Drawings.named(name, 1).pdf();

    assertThat(Drawings.named(name, 1).pdf()).isEqualTo(once);
    assertThat(Drawings.named(name, 2).pdf()).isNotEqualTo(once);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyDoorOfTheTruthHasDevicesAndLiesOnAPageThatIsThere(String name) throws IOException {
    Drawn drawn = Drawings.named(name, 1);

    try (PDDocument pdf = Loader.loadPDF(drawn.pdf())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(drawn.pages());
    }
    assertThat(drawn.truth().doors())
        .allSatisfy(door -> {
          assertThat(door.page()).isBetween(1, drawn.pages());
          assertThat(door.devices()).isNotEmpty();
          assertThat(door.devices()).allSatisfy(d -> assertThat(d.type()).isNotEmpty());
        });
  }

  static List<String> letteredNames() {
    return names().stream().filter(n -> !n.contains("callouts")).toList();
  }

  @ParameterizedTest
  @MethodSource("letteredNames")
  void everyNumberOfTheTruthIsLetteredOnItsPage(String name) throws IOException {
    Drawn drawn = Drawings.named(name, 1);

    try (PDDocument pdf = Loader.loadPDF(drawn.pdf())) {
      for (DoorTruth door : drawn.truth().doors()) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(door.page());
        stripper.setEndPage(door.page());
        String text = stripper.getText(pdf).replaceAll("\\s", "");
        for (String part : door.id().split("-")) {
          assertThat(text).as(door.id()).contains(part);
        }
      }
    }
  }

  @Test
  void otherTradesHaveNoComponents() {
    assertThat(Drawings.all(3).filter(d -> d.family().equals("t_other_trade")))
        .hasSize(4)
        .allSatisfy(d -> {
          assertThat(d.truth().doors()).isEmpty();
          assertThat(d.truth().others()).isEmpty();
        });
  }

  @Test
  void anUnknownStyleIsNamedInTheError() {
    assertThatThrownBy(() -> Drawings.named("t99", 1)).hasMessageContaining("t99");
  }

  @Test
  void aSizedDrawingHasItsPages() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(SizedDrawing.pdf(3, 1_000, 1))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(3);
    }
  }
}
