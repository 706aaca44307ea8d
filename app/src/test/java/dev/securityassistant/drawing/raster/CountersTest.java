package dev.securityassistant.drawing.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountersTest {

  private static final int WORDS = 3;

  @ParameterizedTest
  @CsvSource({"0, 31", "0, 32", "0, 40", "1, 31", "17, 20", "31, 1", "31, 0", "22, 9", "5, 63"})
  void aCounterIsFullWhereThereWereMoreThanTheMost(int start, int added) {
    Random random = new Random(7);
    Counters counters = new Counters(WORDS, start);
    int[] counts = new int[WORDS * Long.SIZE];
    Arrays.fill(counts, start);
    for (int i = 0; i < added; i++) {
      long[] bits = counters.free();
      for (int k = 0; k < WORDS; k++) {
        bits[k] = random.nextLong();
        for (int bit = 0; bit < Long.SIZE; bit++) {
          counts[k * Long.SIZE + bit] += (int) (bits[k] >>> bit & 1);
        }
      }
      counters.add(bits);
    }
    counters.end();
    long[] left = new long[WORDS];
    Arrays.fill(left, -1);
    counters.removeFull(left);
    for (int i = 0; i < counts.length; i++) {
      boolean kept = (left[i / Long.SIZE] >>> i % Long.SIZE & 1) != 0;
      assertThat(kept)
          .as("%d of %d", counts[i], Counters.MOST)
          .isEqualTo(counts[i] <= Counters.MOST);
    }
  }
}
