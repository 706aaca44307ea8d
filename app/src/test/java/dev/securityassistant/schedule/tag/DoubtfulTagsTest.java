package dev.securityassistant.schedule.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Rect;
import dev.securityassistant.schedule.legend.Prints;
import dev.securityassistant.schedule.legend.TagSample;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.shape.Strokes;
import dev.securityassistant.schedule.text.Misreading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DoubtfulTagsTest {

  private static final TagSample SAMPLE = new TagSample(List.of("B.000.AC.0"), "Door", null);
  private static final List<String> CLEAR =
      List.of("B.002.AC.0", "B.003.AC.0", "B.004.AC.0", "B.005.AC.0", "B.006.AC.0");

  /** A page all of whose pictures show one text, and a reader to whom alike letters look alike. */
  private record Showing(String text) implements Print.Letters {

    @Override
    public @Nullable Rect place(GreyImage cell) {
      return null;
    }

    @Override
    public List<double[]> likelihoods(List<GreyImage> pictures, List<String> texts) {
      double[] one = texts.stream().mapToDouble(t -> -5 * Misreading.cost(text, t)).toArray();
      return pictures.stream().map(p -> one.clone()).toList();
    }
  }

  @Test
  void aTagOfAnotherLengthIsTheNumberThatItsPictureShows() {
    assertThat(decided("B1001.AC.0", "B.1001.AC.0", "B.001.AC.0"))
        .contains("B.001.AC.0")
        .doesNotContain("B.1001.AC.0");
  }

  @Test
  void aLetterInAFiguresPlaceAndALostStrokeAreDoubts() {
    assertThat(decided("B.00D.AC.0", "B.000.AC.0", "B.008.AC.0")).contains("B.008.AC.0");
    assertThat(decided("B.013AC.0", "B.013.AC.0", "B.130.AC.0")).contains("B.130.AC.0");
    assertThat(decided("B.013.AC.0", "B.013.AC.0", "B.130.AC.0")).contains("B.013.AC.0");
  }

  @Test
  void theFormIsLearntFromTagsThatWereReadAsTheyAre() {
    List<Tag> tags = new ArrayList<>(clear());
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Word word = Strokes.word("C.01" + i + ",AC O", 200, 200 + 40 * i, 8);
      String misread = "C.01" + i + ".AC.0";
      words.add(word);
      tags.add(new Tag(misread, misread, word.box(), 1, Tag.Source.LEGEND, "CO1" + i + "ACO"));
    }

    List<Tag> decided =
        doubtful("B.019.AC.0", words).decided(tags, List.of(), l -> tags.getFirst());

    assertThat(decided).extracting(Tag::id).contains("B.019.AC.0").doesNotContain("C.010.AC.0");
  }

  @Test
  void aTagThatReallyIsAnotherStaysAsItIs() {
    assertThat(decided("C.1501.DD.7", "C.1501.DD.7", "C.1501.DD.7")).contains("C.1501.DD.7");
  }

  @Test
  void oneWhosePictureMayShowSeveralNumbersStaysAsItIs() {
    assertThat(decided("B1001.AC.0", "B.1001.AC.0", "B..AC.0")).contains("B.1001.AC.0");
  }

  @Test
  void letteringThatIsThatOfATagIsFoundAndOtherIsNot() {
    Function<Lettering, Tag> made = l -> new Tag(l.text(), l.text(), l.box(), 1, Tag.Source.LEGEND);
    Lettering lost = new Lettering("BO17 AC.0", new Box(300, 300, 340, 308), 1);
    Lettering room = new Lettering("STORE 017", new Box(300, 400, 340, 408), 1);

    List<Tag> tags = doubtful("B.017.AC.0", List.of()).decided(clear(), List.of(lost, room), made);

    assertThat(tags).hasSize(CLEAR.size() + 1).extracting(Tag::id).contains("B.017.AC.0");
    assertThat(tags.getLast().seen()).isEqualTo("BO17 AC.0");
    assertThat(tags.getLast().quality()).isLessThan(1);
  }

  @Test
  void aTagOfWhichOnlyTheFirstWordWasReadIsFoundWhereItsPictureShowsOne() {
    TagSample spaced = new TagSample(List.of("EAC M0 00"), "Door", null);
    List<Tag> clear = new ArrayList<>();
    List<Word> words = new ArrayList<>();
    for (int i = 2; i < 8; i++) {
      String id = "EAC M0 0" + i;
      words.add(Strokes.word(id, 10, 20 * i, 8));
      clear.add(new Tag(id, id, words.getLast().box(), 1, Tag.Source.LEGEND));
    }
    Function<Lettering, Tag> made = l -> new Tag(l.text(), l.text(), l.box(), 1, Tag.Source.LEGEND);
    Lettering first = new Lettering("EAG", new Box(300, 300, 315, 308), 1);

    assertThat(doubtful(spaced, "EAC M0 41", words).decided(clear, List.of(first), made))
        .hasSize(clear.size() + 1)
        .extracting(Tag::printed)
        .contains("EAC M0 41");
    assertThat(doubtful(spaced, "FACADE", words).decided(clear, List.of(first), made))
        .containsExactlyElementsOf(clear);
  }

  private static List<String> decided(String seen, String printed, String shown) {
    List<Tag> tags = new ArrayList<>(clear());
    Word word = Strokes.word(seen, 200, 200, 8);
    tags.add(new Tag(printed, printed, word.box(), 1, Tag.Source.LEGEND, seen));
    return doubtful(shown, List.of(word)).decided(tags, List.of(), l -> tags.getFirst()).stream()
        .map(Tag::id)
        .toList();
  }

  private static List<Tag> clear() {
    List<Tag> tags = new ArrayList<>();
    for (String id : CLEAR) {
      double y = 20.0 * tags.size();
      tags.add(new Tag(id, id, new Box(10, y, 50, y + 8), 1, Tag.Source.LEGEND));
    }
    return tags;
  }

  private static DoubtfulTags doubtful(String shown, List<Word> words) {
    return doubtful(SAMPLE, shown, words);
  }

  private static DoubtfulTags doubtful(TagSample sample, String shown, List<Word> words) {
    Print paper = Prints.print(Prints.paper(2000, 2000));
    return new DoubtfulTags(
        new Print(paper.ink(), paper.grey(), paper.unit(), new Showing(shown)),
        new Ink(Strokes.sheet(words, List.of())),
        sample);
  }
}
