package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.component.Box;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ShxLetteringTest {

  private static final Offset<Double> CLOSE = within(1.0);
  private static final Paint PEN =
      new Paint(0x203040, Paint.NONE, 0.3, false, "A-TEXT", Origin.CONTENT);

  private final List<Polyline> lines = new ArrayList<>();
  private final List<ShxText> texts = new ArrayList<>();

  @Test
  void wordsStandWhereTheirStrokesAreAndTheStrokesAreTaken() {
    write("DR 014", 100, 200, 0);
    Polyline frame = stroke(98, 186, 200, 186, 200, 204);
    lines.add(frame);

    ShxLettering read = new ShxLettering(texts, lines);

    List<Word> words = new WordBuilder().build(read.glyphs());
    assertThat(words).extracting(Word::text).containsExactly("DR", "014");
    Box first = words.getFirst().box();
    assertThat(first.x0()).isCloseTo(100, CLOSE);
    assertThat(first.x1()).isCloseTo(113, CLOSE);
    assertThat(first.y0()).isCloseTo(192, CLOSE);
    assertThat(first.y1()).isCloseTo(200, CLOSE);
    assertThat(words.getLast().box().x0()).isCloseTo(121, CLOSE);
    assertThat(words).allMatch(w -> w.color() == 0x203040 && "A-TEXT".equals(w.layer()));
    assertThat(lines).filteredOn(l -> !read.has(l)).containsExactly(frame);
  }

  @Test
  void uprightLetteringReadsUpwards() {
    write("DR 014", 100, 200, -90);

    List<Word> words = new WordBuilder().build(new ShxLettering(texts, lines).glyphs());

    assertThat(words).extracting(Word::text).containsExactly("DR", "014");
    assertThat(words).allSatisfy(w -> assertThat(w.angle()).isCloseTo(-90, within(1e-6)));
    assertThat(words.getFirst().box().y1()).isGreaterThan(words.getLast().box().y1());
  }

  @Test
  void slantedLetteringHasItsAngleAndGivesItToSinglesBesideIt() {
    write("C12", 100, 200, -30);
    double far = 4 * 7;
    write(
        "B",
        100 + far * Math.cos(Math.toRadians(30)),
        200 - far * Math.sin(Math.toRadians(30)),
        -30);

    List<Word> words = new WordBuilder().build(new ShxLettering(texts, lines).glyphs());

    assertThat(words).extracting(Word::text).containsExactly("C12", "B");
    assertThat(words).allSatisfy(w -> assertThat(w.angle()).isCloseTo(-30, within(1.0)));
  }

  @Test
  void aLevelPairOfThinLettersIsNotUpright() {
    lines.add(stroke(100, 192, 100, 200));
    lines.add(stroke(105, 192, 105, 200));
    texts.add(new ShxText("11", new Box(100, 192, 105, 200)));

    List<Word> words = new WordBuilder().build(new ShxLettering(texts, lines).glyphs());

    assertThat(words).singleElement().satisfies(w -> assertThat(w.angle()).isZero());
  }

  @Test
  void aTextWithoutStrokesDoesNotShowAndIsNotRead() {
    texts.add(new ShxText("GONE", new Box(100, 192, 128, 200)));
    lines.add(stroke(300, 300, 310, 310));

    ShxLettering read = new ShxLettering(texts, lines);

    assertThat(read.glyphs()).isEmpty();
    assertThat(lines).noneMatch(read::has);
  }

  @Test
  void whiteAreasAreNoStrokes() {
    float[] corners = {100, 192, 128, 192, 128, 200, 100, 200};
    Paint mask = new Paint(Paint.NONE, 0xffffff, 0, false, null, Origin.CONTENT);
    lines.add(new Polyline(corners, true, false, mask, 0));
    texts.add(new ShxText("GONE", new Box(100, 192, 128, 200)));

    assertThat(new ShxLettering(texts, lines).glyphs()).isEmpty();
  }

  /** Letters as boxes, 6 wide and 8 high on a pitch of 7, from a point of the baseline. */
  private void write(String text, double x, double y, double angle) {
    AffineTransform at = AffineTransform.getTranslateInstance(x, y);
    at.rotate(Math.toRadians(angle));
    List<Polyline> own = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != ' ') {
        float[] corners = {7 * i, 0, 7 * i, -8, 7 * i + 6, -8, 7 * i + 6, 0};
        at.transform(corners, 0, corners, 0, 4);
        own.add(new Polyline(corners, true, false, PEN, lines.size() + own.size()));
      }
    }
    lines.addAll(own);
    texts.add(new ShxText(text, Polyline.around(own)));
  }

  private static Polyline stroke(float... points) {
    return new Polyline(points, false, false, PEN, 99);
  }
}
