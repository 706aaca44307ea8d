package dev.securityassistant.schedule.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitmapTest {

  private static final Box BOX = new Box(0, 0, 20, 20);

  /** A flag: no turn and no mirroring of it looks like itself. */
  private static final List<Polyline> FLAG =
      List.of(
          Strokes.open(4, 20, 4, 0),
          Strokes.open(4, 0, 18, 0, 18, 8, 4, 8),
          Strokes.open(4, 20, 12, 20));

  private static final List<Polyline> CROSS =
      List.of(Strokes.open(0, 0, 20, 20), Strokes.open(0, 20, 20, 0));

  @Test
  void aGlyphIsMostLikeItself() {
    assertThat(flag().similarity(flag())).isCloseTo(1, within(1e-6));
    assertThat(flag().similarity(Bitmap.of(CROSS, BOX))).isLessThan(0.5);
  }

  @ParameterizedTest
  @CsvSource({"0,false", "1,false", "2,false", "3,false", "0,true", "1,true", "2,true", "3,true"})
  void aTurnedBitmapIsThatOfTheTurnedGlyph(int quarters, boolean mirrored) {
    AffineTransform by = AffineTransform.getQuadrantRotateInstance(quarters, 10, 10);
    if (mirrored) {
      by.translate(20, 0);
      by.scale(-1, 1);
    }
    List<Polyline> turned = FLAG.stream().map(l -> l.moved(by)).toList();

    assertThat(flag().turned(quarters, mirrored).similarity(Bitmap.of(turned, BOX)))
        .isGreaterThan(0.97);
    if (quarters != 0 || mirrored) {
      assertThat(flag().similarity(Bitmap.of(turned, BOX))).isLessThan(0.8);
    }
  }

  @Test
  void theSameGlyphInOtherPiecesLooksTheSame() {
    List<Polyline> pieces =
        List.of(
            Strokes.open(4, 20, 4, 9),
            Strokes.open(4, 9, 4, 0, 11, 0),
            Strokes.open(18, 8, 18, 0, 11, 0),
            Strokes.open(4, 8, 18, 8),
            Strokes.open(12, 20, 4, 20));

    assertThat(flag().similarity(Bitmap.of(pieces, BOX))).isGreaterThan(0.98);
  }

  @Test
  void roundingNoiseAndSizeHardlyMatter() {
    AffineTransform larger = AffineTransform.getTranslateInstance(300, 100);
    larger.scale(1.7, 1.7);
    Random random = new Random(4);
    List<Polyline> other =
        FLAG.stream().map(l -> Strokes.shaken(l.moved(larger), 0.3, random)).toList();

    assertThat(flag().similarity(Bitmap.of(other, new Box(300, 100, 334, 134))))
        .isGreaterThan(0.93);
  }

  @Test
  void anAreaIsDarkerThanItsOutline() {
    Polyline outline = Strokes.rectangle(0, 0, 20, 20);
    Polyline area =
        new Polyline(new float[] {0, 0, 20, 0, 20, 20, 0, 20}, true, false, Strokes.SOLID, 0);

    assertThat(Bitmap.of(List.of(area), BOX).mass())
        .isGreaterThan(2 * Bitmap.of(List.of(outline), BOX).mass());
  }

  @Test
  void nothingIsBlankAndLikeNothing() {
    Bitmap nothing = Bitmap.of(List.of(), BOX);

    assertThat(nothing.blank()).isTrue();
    assertThat(flag().blank()).isFalse();
    assertThat(nothing.similarity(flag())).isZero();
  }

  private static Bitmap flag() {
    return Bitmap.of(FLAG, BOX);
  }
}
