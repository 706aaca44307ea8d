package dev.securityassistant.job;

import dev.securityassistant.component.Summary;
import dev.securityassistant.file.FileKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stage's result that is safely stored.
 *
 * @param name {@code context_extracted} or {@code components_extracted}
 * @param timestamp when it was recorded, to the second
 * @param dataKey the file with the data
 * @param version from 1
 * @param summary counts; null for the context
 */
public record Checkpoint(
    String name, Instant timestamp, FileKey dataKey, int version, @Nullable Summary summary) {

  /** Name of the context agent's checkpoint. */
  public static final String CONTEXT = "context_extracted";

  /** Name of the schedule agent's checkpoint. */
  public static final String COMPONENTS = "components_extracted";

  public Checkpoint {
    if (version < 1) {
      throw new IllegalArgumentException("versions start at 1, not " + version);
    }
    timestamp = timestamp.truncatedTo(ChronoUnit.SECONDS);
  }
}
