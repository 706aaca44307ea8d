package dev.securityassistant.schedule.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Strokes;
import dev.securityassistant.schedule.text.TextLines;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleBlockTest {

  @Test
  void numberAndTitleStandBelowTheirCaptions() {
    List<Word> words = new ArrayList<>();
    words.add(Strokes.word("Drawing title", 600, 500, 4));
    words.add(Strokes.word("Level 2 security", 600, 506, 8));
    words.add(Strokes.word("Drawing no.", 600, 540, 4));
    words.add(Strokes.word("SEC-302", 600, 546, 8));
    Sheet sheet =
        Strokes.sheet(
            words,
            List.of(Strokes.rectangle(596, 496, 790, 530), Strokes.rectangle(596, 536, 790, 570)));

    TitleBlock block = TitleBlock.read(sheet, TextLines.of(words));

    assertThat(block.title()).isEqualTo("Level 2 security");
    assertThat(block.number()).isEqualTo("SEC-302");
    assertThat(block.boxes())
        .anyMatch(b -> b.contains(700, 510))
        .noneMatch(b -> b.contains(50, 50));
  }

  @Test
  void aSheetWithoutTitleBlockHasNone() {
    TitleBlock block = TitleBlock.read(Strokes.sheet(List.of(), List.of()), List.of());

    assertThat(block.title()).isNull();
    assertThat(block.number()).isNull();
    assertThat(block.boxes()).isEmpty();
  }
}
