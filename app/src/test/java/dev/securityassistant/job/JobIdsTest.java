package dev.securityassistant.job;

import static dev.securityassistant.job.Jobs.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobIdsTest {

  @Test
  void ids_are_decimal_and_fit_the_form() {
    assertThat(new JobIds(new Random(1)).next(NOON).value()).matches("job_[0-9]{22}");
  }

  @Test
  void ids_of_one_maker_grow_even_when_the_clock_stands_or_goes_back() {
    JobIds ids = new JobIds(new Random(1));
    List<JobId> made =
        List.of(
            ids.next(NOON),
            ids.next(NOON),
            ids.next(NOON.minusSeconds(5)),
            ids.next(NOON.plusMillis(1)));

    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void ids_go_on_growing_past_the_last_tail_of_a_millisecond() {
    JobIds ids = new JobIds(() -> -1L >>> 1);
    JobId last = ids.next(NOON);

    assertThat(IntStream.range(0, 50).mapToObj(i -> ids.next(NOON)).toList())
        .isSorted()
        .allSatisfy(id -> assertThat(id).isGreaterThan(last));
  }

  @Test
  void many_threads_and_makers_never_make_the_same_id() {
    Set<JobId> seen = Collections.synchronizedSet(new HashSet<>());
    List<JobIds> makers = List.of(new JobIds(new SecureRandom()), new JobIds(new SecureRandom()));

    IntStream.range(0, 20_000)
        .parallel()
        .forEach(
            i -> assertThat(seen.add(makers.get(i % 2).next(NOON.plusMillis(i / 10)))).isTrue());
  }
}
