package dev.securityassistant.schedule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.shape.Outline;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.shape.Strokes;
import dev.securityassistant.schedule.symbol.Label;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.tag.TagInference;
import dev.securityassistant.schedule.text.TextLine;
import dev.securityassistant.schedule.wall.Opening;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BuiltTagsTest {

  private static final List<TextLine> FREE =
      IntStream.range(0, 4).mapToObj(i -> numbered("10" + i + "-A", i)).toList();

  private static final Symbol READER =
      new Symbol(new Box(420, 130, 428, 138), ComponentType.READER, "", null, "", 1, 1, true);

  @Test
  void aDoorsNumberBesideAReaderIsNoLabelOfIt() {
    TextLine beside = numbered("104-A", 4);

    BuiltTags built = built(beside);

    assertThat(built.tags())
        .extracting(Tag::printed)
        .containsExactlyInAnyOrder("100-A", "101-A", "102-A", "103-A", "104-A");
    assertThat(built.labels()).isEmpty();
  }

  @Test
  void aLabelThatNamesTheDoorOfItsReaderStays() {
    BuiltTags built = built(numbered("103-A", 4));

    assertThat(built.tags()).hasSize(4);
    assertThat(built.labels()).containsOnlyKeys(READER);
  }

  @Test
  void aLabelOfAnotherFormStays() {
    BuiltTags built = built(numbered("CR-7", 4));

    assertThat(built.tags()).hasSize(4);
    assertThat(built.labels()).containsOnlyKeys(READER);
  }

  private static BuiltTags built(TextLine beside) {
    Map<Symbol, Label> labels = Map.of(READER, new Label(beside.text(), beside.box(), 1));
    return BuiltTags.of(inference(), FREE, labels, List.of(beside), List.of());
  }

  /** At openings that are 100 points apart. */
  private static TagInference inference() {
    List<Opening> openings =
        IntStream.range(0, 5)
            .mapToObj(i ->
                new Opening(
                    new Point(100 * i, 100),
                    new Point(100 * i + 30, 100),
                    new Point(100 * i, 130),
                    1))
            .toList();
    return new TagInference(new Outline(new Ink(Strokes.sheet(List.of(), List.of()))), openings);
  }

  private static TextLine numbered(String text, int opening) {
    return TextLine.of(List.of(Strokes.word(text, 100 * opening, 112, 8)));
  }
}
