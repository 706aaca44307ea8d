package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.PdfType;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aTurnedSheetLeadsBackToThePageAsViewed(int quarters) {
    Box box = new Box(10, 20, 40, 28);
    Paint pen = new Paint(0, Paint.NONE, 0.5, false, null, Origin.CONTENT);
    Polyline line = new Polyline(new float[] {10, 20, 40, 28}, false, false, pen, 0);
    Word word = new Word("D-01", box, 0, 8, 0, null, Origin.CONTENT, 1, 1);
    Sheet sheet =
        new Sheet(
            1,
            new Turn(3, 300, 200),
            PdfType.OUTLINED,
            List.of(word),
            List.of(line),
            List.of(),
            List.of(),
            List.of());

    Sheet turned = sheet.turned(quarters);

    Box before = sheet.turn().toView(box);
    Box after = turned.turn().toView(turned.words().getFirst().box());
    assertThat(after.x0()).isCloseTo(before.x0(), within(1e-6));
    assertThat(after.y1()).isCloseTo(before.y1(), within(1e-6));
    assertThat(turned.lines().getFirst().box().x0())
        .isCloseTo(turned.words().getFirst().box().x0(), within(1e-4));
    assertThat(Math.floorMod((int) turned.words().getFirst().angle(), 360))
        .isEqualTo(90 * quarters % 360);
    assertThat(turned.area().contains(turned.words().getFirst().box())).isTrue();
  }
}
