package dev.securityassistant.drawing.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.raster.GreyImage;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EnginePoolTest {

  private static final int THREADS = 3;

  private final AtomicInteger open = new AtomicInteger();
  private final CyclicBarrier together = new CyclicBarrier(THREADS);

  /** Passes only when as many calls as there are threads are under way at the same time. */
  private final class Meeting implements LineReader {

    Meeting() {
      open.incrementAndGet();
    }

    @Override
    public List<Reading> read(List<GreyImage> lines) throws OcrException {
      try {
        together.await(20, TimeUnit.SECONDS);
      } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
        throw new OcrException("one call waited for another", e);
      }
      return List.of();
    }

    @Override
    public void close() {
      open.decrementAndGet();
    }
  }

  @Test
  void noCallWaitsForAnotherAndEnginesAreKeptUntilTheEnd() throws Exception {
    try (EnginePool pool = EnginePool.of(Meeting::new);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (int round = 0; round < 3; round++) {
        List<Future<List<Reading>>> calls =
            java.util.stream.IntStream.range(0, THREADS)
                .mapToObj(i -> threads.submit(() -> pool.read(List.of())))
                .toList();
        for (Future<List<Reading>> call : calls) {
          assertThat(call.get()).isEmpty();
        }
      }
      assertThat(open).hasValue(THREADS);
    }
    assertThat(open).hasValue(0);
  }
}
