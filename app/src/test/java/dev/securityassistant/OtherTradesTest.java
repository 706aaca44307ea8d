package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Component;
import dev.securityassistant.specification.Specification;
import dev.securityassistant.testkit.Drawings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OtherTradesTest {

  private static final List<String> TRADES =
      Drawings.names().stream()
          .filter(n -> n.matches("t2\\d-(fire-alarm|small-power|structure|plumbing)"))
          .toList();

  @TempDir Path folder;

  static Stream<Arguments> sheets() {
    return TRADES.stream()
        .flatMap(n -> LongStream.rangeClosed(11, 18).mapToObj(seed -> Arguments.of(n, seed)));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void nothingOnAnotherTradesPlanIsCounted(String name, long seed) throws Exception {
    Path pdf = Files.write(folder.resolve("plan.pdf"), Drawings.named(name, seed).pdf());

    assertThat(ReadDrawing.extraction(pdf, Specification.none()).components())
        .extracting(Component::id)
        .isEmpty();
  }

  @Test
  void theKitDrawsFourTrades() {
    assertThat(TRADES).hasSize(4);
  }
}
