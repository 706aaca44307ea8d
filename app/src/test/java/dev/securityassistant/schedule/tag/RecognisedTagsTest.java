package dev.securityassistant.schedule.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.legend.TagSample;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.shape.Outline;
import dev.securityassistant.schedule.shape.Strokes;
import dev.securityassistant.schedule.text.TextLines;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecognisedTagsTest {

  private static final TagSample STACKED = new TagSample(List.of("SAC", "01 000 KX"), "Tag", null);
  private static final TagSample SPACED = new TagSample(List.of("EAC M0 00"), "Tag", null);

  @Test
  void rowsThatStandOverEachOtherAreOneTag() {
    List<Word> words =
        List.of(
            Strokes.word("SAC", 110, 100, 6),
            Strokes.word("01", 100, 109, 6),
            Strokes.word("O38", 108, 109, 6),
            Strokes.word("KX", 119, 109, 6),
            Strokes.word("SAC", 300, 100, 6));

    List<Tag> tags = find(STACKED, words);

    assertThat(tags).extracting(Tag::id).containsExactly("SAC 01 038 KX");
    assertThat(tags.getFirst().seen()).isEqualTo("SAC 01 O38 KX");
  }

  @Test
  void fieldsWithLinesBetweenThemAreJoinedAndWhatStandsBesideIsNot() {
    List<Word> words =
        List.of(
            Strokes.word("EAC", 100, 100, 6),
            Strokes.word("MO", 120, 100, 6),
            Strokes.word("37", 136, 100, 6),
            Strokes.word("C", 152, 100, 6));

    assertThat(find(SPACED, words)).extracting(Tag::id).containsExactly("EAC M0 37");
  }

  @Test
  void aTagBesideTheLabelOfADeviceIsATagOfItsOwn() {
    List<Word> words =
        List.of(Strokes.word("EL-032", 100, 100, 6), Strokes.word("D-032", 121, 100, 6));
    TagSample plain = new TagSample(List.of("D-000"), "Tag", null);

    assertThat(TextLines.of(words)).hasSize(1);
    assertThat(find(plain, words)).extracting(Tag::id).containsExactly("D-032");
  }

  private static List<Tag> find(TagSample sample, List<Word> words) {
    Sheet sheet = Strokes.sheet(words, List.of());
    return new RecognisedTags(
            sheet, new Outline(new Ink(sheet)), sample, TextLines.of(words), box -> false)
        .find(TagPattern.of(sample));
  }
}
