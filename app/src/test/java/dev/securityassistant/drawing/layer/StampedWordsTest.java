package dev.securityassistant.drawing.layer;

import static dev.securityassistant.drawing.layer.LayerWords.claimed;
import static dev.securityassistant.drawing.layer.LayerWords.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class StampedWordsTest {

  @Test
  void textCountsInPlaceOfWhatWasReadBelowIt() {
    Word text = claimed("REV P02", 100, 100);
    Word beside = read("PROJECT", 140, 100);

    assertThat(StampedWords.over(List.of(read("REVP01", 101, 101), beside), List.of(text)))
        .containsExactly(beside, text);
  }
}
