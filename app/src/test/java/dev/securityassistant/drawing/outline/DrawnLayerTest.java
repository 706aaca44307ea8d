package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.PdfType;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Turn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnLayerTest {

  @Test
  void theDotOfAPenThatClosesUpIsAFullStopOfItsRow() {
    List<Polyline> lines = new ArrayList<>(List.of(ell(1, 10), ell(2, 22)));
    lines.add(Lines.stroke(3, 17.5, 17.3, 18.2, 17.3, 18.2, 18, 17.5, 18, 17.5, 17.3));

    assertThat(layer(lines).rows())
        .singleElement()
        .satisfies(r -> assertThat(r.parts()).hasSize(3));
  }

  @Test
  void theTriangleBesideANumberIsNoLetterOfIt() {
    List<Polyline> lines = new ArrayList<>(List.of(ell(2, 12), ell(3, 20), ell(4, 28)));
    lines.add(Lines.stroke(1, 1, 14, 9, 7, 9, 21, 1, 14));

    assertThat(layer(lines).rows()).anySatisfy(r -> assertThat(r.parts()).hasSize(3));
  }

  private static DrawnLayer layer(List<Polyline> lines) {
    return DrawnLayer.of(
        lines,
        new Sheet(
            1,
            new Turn(0, 100, 100),
            PdfType.OUTLINED,
            List.of(),
            lines,
            List.of(),
            List.of(),
            List.of()),
        true);
  }

  private static Polyline ell(int order, double x) {
    return Lines.stroke(order, x, 10, x, 18, x + 5, 18);
  }
}
