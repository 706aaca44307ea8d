package dev.securityassistant.schedule.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Paint;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class WallSideTest {

  private static final double PEN = 0.5;

  private final WallSide face = side(100, 100, 200, 100, PEN);

  @Test
  void aLineCloseInParallelIsACompanion() {
    WallSide.Companion companion =
        Objects.requireNonNull(face.companion(side(120, 106, 300, 106, PEN)));

    assertThat(companion.off()).isCloseTo(6, within(1e-9));
    assertThat(companion.overlap()).isCloseTo(80, within(1e-9));
  }

  @Test
  void aLineThatIsNotLevelOnAScanByAHairIsACompanionToo() {
    assertThat(face.companion(side(-400, 105, 600, 107, PEN))).isNotNull();
  }

  @Test
  void aLineOfAnotherPenOrFurtherAwayIsNone() {
    assertThat(face.companion(side(120, 106, 300, 106, 1.4))).isNull();
    assertThat(face.companion(side(120, 112, 300, 112, PEN))).isNull();
  }

  @Test
  void aSlantedLineIsNone() {
    assertThat(face.companion(side(100, 104, 200, 110, PEN))).isNull();
  }

  @Test
  void bridgesTheGapToALineThatGoesOn() {
    Wall ahead =
        Objects.requireNonNull(face.gap(side(206, 100.2, 260, 100.2, PEN), WallSide.THICKEST));
    Wall behind = Objects.requireNonNull(face.gap(side(92, 100, 20, 100, PEN), WallSide.THICKEST));

    assertThat(ahead.a().x()).isEqualTo(200);
    assertThat(ahead.b().x()).isEqualTo(206);
    assertThat(behind.a().x()).isEqualTo(100);
    assertThat(behind.b().x()).isEqualTo(92);
  }

  @Test
  void leavesDoorsAndWhatTurnsOffOpen() {
    assertThat(face.gap(side(218, 100, 260, 100, PEN), WallSide.THICKEST))
        .as("a door's width")
        .isNull();
    assertThat(face.gap(side(204, 102, 260, 102, PEN), WallSide.THICKEST))
        .as("off the line")
        .isNull();
    assertThat(face.gap(side(204, 100, 204, 160, PEN), WallSide.THICKEST)).as("across").isNull();
  }

  private static WallSide side(double x0, double y0, double x1, double y1, double width) {
    return new WallSide(
        new Coordinate(x0, y0),
        new Coordinate(x1, y1),
        new Paint(0xa8a8a8, Paint.NONE, width, false, null, Origin.PIXELS));
  }
}
