package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * A process that is asked to stop while it loads the network ends as asked. ONNX Runtime closes its
 * log then, and a line written to it would end the process with a crash.
 */
class StoppedEngineTest {

  private static final int TERMINATED = 128 + 15;

  @RepeatedTest(6)
  void aProcessStopsWhileItLoadsTheNetwork(RepetitionInfo repetition)
      throws IOException, InterruptedException {
    Process process = ChildProcess.start(List.of(), EngineLoader.class);
    try (BufferedReader out = process.inputReader()) {
      for (int i = 0; i < repetition.getCurrentRepetition(); i++) {
        assertThat(out.readLine()).isEqualTo("loaded");
      }
      process.destroy();
    } finally {
      process.waitFor();
    }

    assertThat(process.exitValue()).isEqualTo(TERMINATED);
  }
}
