package dev.securityassistant.cli;

import dev.securityassistant.config.Settings;
import dev.securityassistant.pipeline.Recovery;
import dev.securityassistant.pipeline.Stores;
import dev.securityassistant.pipeline.Submission;
import dev.securityassistant.pipeline.Surroundings;
import dev.securityassistant.worker.Worker;
import java.time.Instant;

/** What the commands work with; {@code tracing} reads a drawing again to explain it. */
public record Application(
    Settings settings,
    Stores stores,
    Surroundings surroundings,
    Submission submission,
    Recovery recovery,
    Worker worker,
    Tracing tracing,
    Backend backend) {

  Instant now() {
    return surroundings.clock().instant();
  }
}
