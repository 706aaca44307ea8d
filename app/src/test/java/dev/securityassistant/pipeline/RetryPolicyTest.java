package dev.securityassistant.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

  @Test
  void waitsDoubleUpToTheLongest() {
    RetryPolicy policy = new RetryPolicy(9, Duration.ofMillis(100), Duration.ofMillis(500));

    assertThat(IntStream.rangeClosed(1, 5).mapToObj(policy::waitAfter).map(Duration::toMillis))
        .containsExactly(100L, 200L, 400L, 500L, 500L);
  }
}
