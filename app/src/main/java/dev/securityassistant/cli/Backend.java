package dev.securityassistant.cli;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.JobQueue;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the commands need to know of where things are kept, beyond the ports.
 *
 * @param location where a person finds a file: a path, or the address of an object
 * @param deadLetters jobs whose workers kept dying; null where this process is the only worker
 */
public record Backend(Function<FileKey, String> location, @Nullable JobQueue deadLetters) {

  /** A folder of this machine. */
  public static Backend local(Path folder) {
    return new Backend(key -> folder.resolve(key.value()).toString(), null);
  }

  /** Whether other processes take jobs from the queue. */
  boolean hasWorkers() {
    return deadLetters != null;
  }
}
