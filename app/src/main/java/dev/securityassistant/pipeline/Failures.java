package dev.securityassistant.pipeline;

import dev.securityassistant.file.Refusal;
import dev.securityassistant.job.Agent;
import dev.securityassistant.job.JobError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Map;

/** What an exception means for the job, and in words for a person. */
public final class Failures {

  private Failures() {}

  /** The record of the failure of this agent. */
  static JobError of(Agent agent, Throwable failure) {
    return switch (failure) {
      case Refusal refusal -> error(refusal.code(), refusal.getMessage(), agent, false);
      case IOException e -> error("storage", sentence(e), agent, true);
      case OutOfMemoryError e ->
          error(
              "out_of_memory",
              "The %s agent needs more memory than it was given; set JAVA_OPTS=-Xmx4g, say, and retry"
                  .formatted(agent.code()),
              agent,
              true);
      case StackOverflowError e ->
          error(
              "too_deeply_nested",
              "The %s agent met content nested too deeply to be read; export the file again"
                  .formatted(agent.code()),
              agent,
              false);
      default ->
          error(
              "internal",
              "The %s agent failed on an error of its own (%s); please report it with the job's id"
                  .formatted(agent.code(), failure),
              agent,
              false);
    };
  }

  /** What went wrong with a file or a store, and what to do, in a sentence. */
  public static String sentence(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("not enough space")) {
      return "The disk is full (%s); make room and try again".formatted(message);
    }
    if (lower.contains("read-only") || failure.getCause() instanceof ReadOnlyFileSystemException) {
      return "The folder cannot be written, its disk is read-only (%s); choose another with --out"
          .formatted(message);
    }
    Throwable root =
        failure instanceof Retries.ExhaustedException tried
                && tried.getCause() instanceof IOException last
            ? last
            : failure;
    return switch (root) {
      case AccessDeniedException e ->
          "No permission for %s; change its permissions or choose another folder with --out"
              .formatted(e.getFile());
      case NoSuchFileException e -> "%s does not exist".formatted(e.getFile());
      case FileSystemException e ->
          "%s cannot be used (%s)".formatted(e.getFile(), String.valueOf(e.getReason()));
      default -> message;
    };
  }

  private static JobError error(String code, String message, Agent agent, boolean retryable) {
    return new JobError(code, message, agent.code(), retryable, Map.of());
  }
}
