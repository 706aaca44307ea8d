package dev.securityassistant.drawing.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikelihoodTest {

  /** Blank, A, B, a, space. */
  private static final Alphabet ALPHABET = new Alphabet(List.of("A", "B", "a"));

  @Test
  void allWaysOfSpreadingATextAreAddedUp() {
    Likelihood likelihood =
        likelihood(new float[][] {{0.5f, 0.5f, 0, 0, 0}, {0.5f, 0.5f, 0, 0, 0}});

    assertThat(Math.exp(likelihood.of("A"))).isCloseTo(0.75, within(0.001));
  }

  @Test
  void capitalsAndSmallLettersCountAlike() {
    Likelihood likelihood = likelihood(new float[][] {{0, 0.3f, 0, 0.7f, 0}});

    assertThat(Math.exp(likelihood.of("A"))).isCloseTo(1, within(0.001));
  }

  @Test
  void theTextThatIsThereIsMoreLikelyThanOneThatIsNot() {
    Likelihood likelihood =
        likelihood(
            new float[][] {{0.1f, 0.9f, 0, 0, 0}, {0.8f, 0.1f, 0.1f, 0, 0}, {0, 0, 1, 0, 0}});

    assertThat(likelihood.of("AB")).isGreaterThan(likelihood.of("A"));
    assertThat(likelihood.of("AB")).isGreaterThan(likelihood.of("BA"));
  }

  private static Likelihood likelihood(float[][] steps) {
    FloatBuffer scores = FloatBuffer.allocate(steps.length * ALPHABET.size());
    for (float[] step : steps) {
      scores.put(step);
    }
    return new Likelihood(ALPHABET, scores, 0, steps.length);
  }
}
