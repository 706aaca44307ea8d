package dev.securityassistant.drawing.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateSearchTest {

  private static final Ink READER = reader();

  /** A frame with a dot low on the left. */
  private static Ink reader() {
    Ink ink = new Ink(40, 40);
    new Pen(ink).frame(0, 0, 40, 40).disc(11, 29, 5);
    return ink;
  }

  /** A frame with a bar across. */
  private static Ink lock() {
    Ink ink = new Ink(40, 40);
    new Pen(ink).frame(0, 0, 40, 40).area(8, 17, 32, 23);
    return ink;
  }

  private static Template template(Ink glyph, double angle) {
    return Template.of(new GlyphInk(glyph, List.of()).printed(1, angle, false));
  }

  @Test
  void findsAGlyphToThePixelAndNothingElse() {
    Ink page = new Ink(400, 300);
    new Pen(page)
        .stamp(READER, 251, 133)
        .stamp(lock(), 100, 50)
        .line(0, 280, 399, 280)
        .line(30, 0, 90, 299);

    List<Fit> found = new TemplateSearch(Bits.of(page)).find(template(READER, 0), 0.5);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().x()).isEqualTo(251);
    assertThat(found.getFirst().y()).isEqualTo(133);
    assertThat(found.getFirst().likeness()).isEqualTo(1, within(1e-9));
  }

  @Test
  void findsAGlyphAtTheEdgesOfThePage() {
    Ink page = new Ink(203, 151);
    new Pen(page).stamp(READER, 0, 0).stamp(READER, 163, 111);

    assertThat(new TemplateSearch(Bits.of(page)).find(template(READER, 0), 0.5))
        .extracting(Fit::x)
        .containsExactly(0, 163);
  }

  @Test
  void inkThatIsMissingAndInkThatIsTooMuchMakeAGlyphLessLikely() {
    Ink whole = new Ink(100, 100);
    new Pen(whole).stamp(READER, 30, 30);
    Ink broken = whole.copy();
    for (int x = 40; x < 60; x++) {
      broken.set(x, 30, false);
      broken.set(x, 31, false);
    }
    Ink crossed = whole.copy();
    new Pen(crossed).line(35, 50, 68, 50);

    assertThat(likeness(whole)).isGreaterThan(likeness(broken));
    assertThat(likeness(whole)).isGreaterThan(likeness(crossed));
    assertThat(likeness(broken)).isGreaterThan(0.6);
    assertThat(likeness(crossed)).isGreaterThan(0.6);
  }

  private static double likeness(Ink page) {
    return new TemplateSearch(Bits.of(page)).settle(template(READER, 0), 31, 29, 0).likeness();
  }

  @Test
  void aGlyphIsFoundTurned() {
    Ink page = new Ink(200, 200);
    new Pen(page).stamp(new GlyphInk(READER, List.of()).printed(1, 90, false).ink(), 80, 60);
    TemplateSearch search = new TemplateSearch(Bits.of(page));

    assertThat(search.find(template(READER, 90), 0.9)).hasSize(1);
    assertThat(search.find(template(READER, 0), 0.9)).isEmpty();
  }

  @Test
  void thePixelsWhereTwoGlyphsDifferTellWhichStandsThere() {
    Ink page = new Ink(100, 100);
    new Pen(page).stamp(lock(), 30, 30);
    TemplateSearch search = new TemplateSearch(Bits.of(page));
    Fit reader = search.settle(template(READER, 0), 30, 30, -1);
    Fit lock = search.settle(template(lock(), 0), 30, 30, -1);

    assertThat(search.duel(lock, reader)).isGreaterThan(0.8);
    assertThat(search.duel(reader, lock)).isLessThan(-0.8);
    assertThat(search.duel(lock, lock)).isZero();
  }
}
