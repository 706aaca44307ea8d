package dev.securityassistant.schedule.printed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.Fit;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Rect;
import dev.securityassistant.drawing.raster.Template;
import dev.securityassistant.schedule.legend.Prints;
import dev.securityassistant.schedule.legend.Sample;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.shape.Strokes;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetteredFramesTest {

  private static final double CLEAR = 0.8;
  private static final Sample LOCK =
      Prints.sample(ComponentType.LOCK, "L#", "Lock", Prints.reader());
  private static final Sample GLASS =
      Prints.sample(ComponentType.BREAK_GLASS, "BG", "Break glass", Prints.reader());

  private static final Box READ = new Box(50, 30, 62, 42);
  private static final Box UNREAD = new Box(80, 30, 92, 42);

  @Test
  void aDoubtfulFrameIsWhatItsLettersSay() {
    assertThat(told(0.6, "BG")).extracting(Found::sample).containsExactly(LOCK, GLASS);
  }

  @Test
  void aDoubtfulFrameStaysWhereItsLettersSaySo() {
    assertThat(told(0.6, "L3")).extracting(Found::sample).containsExactly(LOCK, LOCK);
  }

  @Test
  void aClearOneIsNotLookedAt() {
    assertThat(told(0.9, "BG")).extracting(Found::sample).containsExactly(LOCK, LOCK);
  }

  /** One lock of which L3 was read with the page, and a place in which letters are shown. */
  private static List<Found> told(double likeness, String shown) {
    List<Word> words = List.of(Strokes.word("L3", 53, 38, 4));
    Print blank = Prints.print(Prints.paper(600, 400));
    Print print = new Print(blank.ink(), blank.grey(), blank.unit(), new Shown(shown));
    List<Found> found = List.of(found(READ, 0.7), found(UNREAD, likeness));
    PrintedLetters letters = new PrintedLetters(print, new Ink(Strokes.sheet(words, List.of())));
    return new LetteredFrames(letters, List.of(LOCK, GLASS), found, Sample::lettering)
        .told(found, CLEAR);
  }

  private static Found found(Box box, double likeness) {
    Template template =
        Template.of(Prints.glyph(Prints.reader()).without(List.of()).printed(1, 0, false));
    return new Found(LOCK, box, likeness, new Fit(template, 0, 0, 0));
  }

  /** Sees the same letters everywhere. */
  private record Shown(String letters) implements Print.Letters {

    @Override
    public Rect place(GreyImage cell) {
      return new Rect(2, 2, 8, 8, 0);
    }

    @Override
    public List<double[]> likelihoods(List<GreyImage> pictures, List<String> texts) {
      double[] one = texts.stream().mapToDouble(t -> t.equals(letters) ? 0 : -20).toArray();
      return pictures.stream().map(p -> one.clone()).toList();
    }
  }
}
