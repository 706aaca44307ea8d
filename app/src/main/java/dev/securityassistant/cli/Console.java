package dev.securityassistant.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: results to {@code out}, everything about the way there to {@code err}.
 *
 * @param out standard output
 * @param err standard error
 * @param terminal whether a person watches: progress is drawn in place, not line by line
 */
public record Console(PrintWriter out, PrintWriter err, boolean terminal) {

  /** The console of this process, in UTF-8. */
  public static Console ofThisProcess() {
    java.io.Console console = System.console();
    return new Console(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        console != null && console.isTerminal() && System.getenv("NO_PROGRESS") == null);
  }

  /** Writes out what is buffered. */
  public void flush() {
    out.flush();
    err.flush();
  }

  private static PrintWriter writer(FileDescriptor target) {
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(target), StandardCharsets.UTF_8)));
  }
}
