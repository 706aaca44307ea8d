package dev.securityassistant.schedule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NaturalOrderTest {

  @ParameterizedTest
  @CsvSource({
    "D-2, D-10",
    "D-1.009, D-1.023",
    "A B1 020 BB, A B2 003 BB",
    "217, 217-A",
    "D-99999999999999999998, D-99999999999999999999",
    "d-2, D-10",
    "D-07, D-7",
  })
  void theFirstStandsBeforeTheSecond(String first, String second) {
    assertThat(Stream.of(second, first).sorted(NaturalOrder.INSTANCE))
        .containsExactly(first, second);
  }

  @Test
  void digitsOfOtherScriptsAreOrderedToo() {
    assertThat(Stream.of("٣a", "3a", "١b").sorted(NaturalOrder.INSTANCE)).hasSize(3);
  }

  @Test
  void anyListHasOneOrder() {
    Random random = new Random(9);
    List<String> ids = Stream.generate(() -> text(random)).limit(200).distinct().toList();
    List<String> sorted = ids.stream().sorted(NaturalOrder.INSTANCE).toList();

    List<String> misplaced = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        if (NaturalOrder.INSTANCE.compare(sorted.get(i), sorted.get(j)) >= 0
            || NaturalOrder.INSTANCE.compare(sorted.get(j), sorted.get(i)) <= 0) {
          misplaced.add(sorted.get(i) + " before " + sorted.get(j));
        }
      }
    }
    assertThat(misplaced).isEmpty();
  }

  private static String text(Random random) {
    String letters = "aAbB01209-. ";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}
