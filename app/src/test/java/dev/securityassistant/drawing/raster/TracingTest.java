package dev.securityassistant.drawing.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TracingTest {

  @Test
  void cellsOfAClusterAreSquaresAndTheirOutlineIsNotGiven() {
    Ink ink =
        drawn(g -> {
          g.drawRect(50, 50, 30, 30);
          g.drawRect(80, 50, 30, 30);
          g.drawRect(50, 80, 30, 30);
          g.drawRect(80, 80, 30, 30);
        });

    List<Rect> rects = new Rectangles(StraightStrokes.in(ink, 12, 6), 3, 60, 14).find();

    assertThat(rects).hasSize(4).allMatch(Rect::square);
  }

  @Test
  void aTagBoxIsOneOutlineWithOblongFields() {
    Ink ink =
        drawn(g -> {
          g.drawRect(40, 40, 140, 84);
          g.drawLine(40, 68, 180, 68);
          g.drawLine(40, 96, 180, 96);
          g.drawLine(160, 40, 160, 124);
        });

    List<Rect> rects = new Rectangles(StraightStrokes.in(ink, 12, 6), 3, 60, 14).find();

    assertThat(rects).hasSize(1);
    assertThat(rects.getFirst().x0()).isCloseTo(40, within(1.0));
    assertThat(rects.getFirst().y1()).isCloseTo(124, within(1.0));
  }

  @Test
  void theGapsInAHatchedWallAreNoFrames() {
    Ink ink =
        drawn(g -> {
          g.drawLine(20, 40, 20, 240);
          g.drawLine(31, 40, 31, 240);
          g.drawLine(20, 60, 31, 46);
          g.drawLine(20, 140, 31, 126);
          g.drawLine(20, 230, 31, 216);
        });

    assertThat(new ClosedShapes(ink, 6, 330).find()).isEmpty();
  }

  @Test
  void circlesAndRoundedBoxesAreClosedShapesAndRectanglesAreNot() {
    Ink ink =
        drawn(g -> {
          g.draw(new Ellipse2D.Double(30, 30, 40, 40));
          g.draw(new RoundRectangle2D.Double(100, 30, 80, 36, 20, 20));
          g.drawRect(30, 120, 60, 40);
        });

    List<ClosedShapes.Found> shapes = new ClosedShapes(ink, 8, 300).find();

    assertThat(shapes).hasSize(2);
    assertThat(shapes).filteredOn(ClosedShapes.Found::round).hasSize(1);
  }

  @Test
  void aLeaderIsOneStraightLine() {
    Ink ink = drawn(g -> g.drawLine(20, 20, 160, 110));

    List<Curve> curves =
        Parts.of(ink, 4).stream().flatMap(p -> new LineTracer(1, 3).trace(p).stream()).toList();

    assertThat(curves).hasSize(1);
    assertThat(curves.getFirst().size()).isEqualTo(2);
    assertThat(curves.getFirst().closed()).isFalse();
  }

  @Test
  void aDotIsAFilledCircle() {
    Ink ink = drawn(g -> g.fill(new Ellipse2D.Double(50, 50, 14, 14)));

    List<Curve> curves = Blobs.outlines(Blobs.in(ink, 3), 10);

    assertThat(curves).hasSize(1);
    assertThat(curves.getFirst().filled()).isTrue();
    assertThat(curves.getFirst().curved()).isTrue();
  }

  @Test
  void evenLightMakesAShadowedPageWhite() {
    GreyImage image = new GreyImage(2400, 300);
    for (int y = 0; y < 300; y++) {
      for (int x = 0; x < 2400; x++) {
        image.set(x, y, x == 1200 ? 20 : 250 - x / 24);
      }
    }

    new Lighting(40).level(image);

    assertThat(image.at(10, 100)).isGreaterThan(235);
    assertThat(image.at(2390, 100)).isGreaterThan(235);
    assertThat(image.at(1200, 100)).isLessThan(60);
  }

  @Test
  void blackInkThroughGreyInkIsToldApart() {
    GreyImage image = new GreyImage(200, 200);
    for (int i = 10; i < 190; i++) {
      for (int t = 0; t < 3; t++) {
        image.set(i, 100 + t, 195);
        image.set(60 + t, i, 195);
        image.set(120 + t, i, 40);
      }
    }
    LocalInk local = new LocalInk(image, 4);

    TwoInks inks = local.inks(local.find());

    assertThat(inks).isNotNull();
    assertThat(local.shade(Curve.of(new Stroke(121.5, 20, 121.5, 80, 3))))
        .isLessThan(Objects.requireNonNull(inks).strong());
    assertThat(local.shade(Curve.of(new Stroke(61.5, 20, 61.5, 80, 3)))).isGreaterThan(inks.weak());
  }

  private static Ink drawn(Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(240, 200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 240, 200);
    g.setColor(Color.BLACK);
    g.setStroke(new BasicStroke(3));
    drawing.accept(g);
    g.dispose();
    return Ink.below(
        new GreyImage(240, 200, ((DataBufferByte) image.getRaster().getDataBuffer()).getData()),
        128);
  }
}
