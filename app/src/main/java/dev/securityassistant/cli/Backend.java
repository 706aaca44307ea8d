package dev.securityassistant.cli;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.JobQueue;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the commands need to know of where things are kept, beyond the ports.
 *
 * @param location where a person finds a file: a path, or the address of an object
 * @param links makes links that expire; null where files are reached by their path
 * @param deadLetters jobs whose workers kept dying; null where this process is the only worker
 */
public record Backend(
    Function<FileKey, String> location, @Nullable Links links, @Nullable JobQueue deadLetters) {

  /** Makes links. */
  @FunctionalInterface
  public interface Links {

    /** A link that gives the file to whoever has it, for so long. */
    URI link(FileKey key, Duration valid) throws IOException;
  }

  /** A folder of this machine. */
  public static Backend local(Path folder) {
    return new Backend(key -> folder.resolve(key.value()).toString(), null, null);
  }

  /** Whether other processes take jobs from the queue. */
  boolean hasWorkers() {
    return deadLetters != null;
  }
}
