package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameReadingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seed-1/t02-set-schedule",
        "seed-1/t04-no-legend",
        "seed-1/t05-rotate-270",
        "seed-1/t08-us-match-line",
        "seed-1/t09-device-codes"
      })
  void readingADrawingTwiceGivesTheSameBytes(String name) throws Exception {
    ReadDrawing drawing = ReadDrawing.named(name);

    assertThat(drawing.read()).isEqualTo(drawing.read());
  }

  @Test
  void readingDrawingsSideBySideGivesWhatReadingThemAloneGives() throws Exception {
    ReadDrawing one = ReadDrawing.named("seed-1/t13-hidden");
    ReadDrawing two = ReadDrawing.named("seed-1/t15-device-tags");
    List<Callable<byte[]>> readings = List.of(one::read, two::read, two::read, one::read);

    try (ExecutorService threads = Executors.newFixedThreadPool(readings.size())) {
      List<Future<byte[]>> read = threads.invokeAll(readings);

      assertThat(read.get(0).get()).isEqualTo(one.read());
      assertThat(read.get(3).get()).isEqualTo(one.read());
      assertThat(read.get(1).get()).isEqualTo(two.read());
      assertThat(read.get(2).get()).isEqualTo(two.read());
    }
  }
}
