package dev.securityassistant.schedule.legend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.ComponentType;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

  private static final String MEANING = "Electric lock, # = lock type, see specification";
  private static final String REORDERED = "= lock type, see specification Electric lock";

  @Test
  void ofRowsThatShowTheSameTheOneThatLostItsLettersIsLeftOut() {
    Sample whole = sample("L#", MEANING);
    Sample spoilt = sample("?", REORDERED);

    assertThat(spoilt.isPoorer(whole)).isTrue();
    assertThat(whole.isPoorer(spoilt)).isFalse();
    assertThat(legend(spoilt).with(legend(whole)).samples()).containsExactly(whole);
    assertThat(legend(whole).with(legend(spoilt)).samples()).containsExactly(whole);
  }

  @Test
  void anotherRowStays() {
    Sample maglock = sample("M#", "Magnetic lock on escape routes");

    assertThat(sample("?", MEANING).isPoorer(maglock)).isFalse();
  }

  private static Legend legend(Sample sample) {
    return new Legend(List.of(sample), List.of(), List.of());
  }

  private static Sample sample(String letters, String meaning) {
    Sample drawn = Prints.sample(ComponentType.LOCK, meaning, Prints.lock());
    return new Sample(
        1,
        null,
        meaning,
        ComponentType.LOCK,
        letters,
        drawn.ink(),
        drawn.box(),
        drawn.frame(),
        drawn.print());
  }
}
