package dev.securityassistant.cli;

import dev.securityassistant.config.BadSettingException;
import dev.securityassistant.job.BadCursorException;
import dev.securityassistant.job.NoSuchJobException;
import dev.securityassistant.job.RefusedChangeException;
import dev.securityassistant.pipeline.Failures;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine;

/** Runs a command line and turns whatever happens into an exit code and a sentence. */
public final class Cli {

  private final Context context;

  public Cli(Applications applications, Console console, Map<String, String> environment) {
    this.context = new Context(applications, console, environment);
  }

  /** Runs the command; returns its exit code. */
  public int run(String... arguments) {
    CommandLine line = Commands.of(context, arguments);
    line.setOut(context.console().out());
    line.setErr(context.console().err());
    line.setExecutionExceptionHandler((e, command, parsed) -> explain(e));
    int code = line.execute(arguments);
    context.console().flush();
    return code;
  }

  private int explain(Exception failure) {
    return switch (failure) {
      case CommandException e -> end(e.exitCode(), String.valueOf(e.getMessage()));
      case NoSuchJobException e -> end(ExitCode.NO_SUCH_JOB, String.valueOf(e.getMessage()));
      case RefusedChangeException e -> end(ExitCode.NO_SUCH_JOB, String.valueOf(e.getMessage()));
      case BadCursorException e -> end(ExitCode.USAGE, String.valueOf(e.getMessage()));
      case BadSettingException e -> end(ExitCode.USAGE, String.valueOf(e.getMessage()));
      case IllegalArgumentException e -> end(ExitCode.USAGE, String.valueOf(e.getMessage()));
      case IOException e -> end(ExitCode.STORAGE, Failures.sentence(e));
      case InterruptedException e -> {
        Thread.currentThread().interrupt();
        yield end(ExitCode.FAILED, "Interrupted; 'retry' or the next 'work' continues the job.");
      }
      default -> {
        failure.printStackTrace(context.console().err());
        yield end(
            ExitCode.FAILED,
            "This is an error of the program; please report it with the lines above.");
      }
    };
  }

  private int end(int code, String message) {
    context.complain("error: " + message);
    return code;
  }
}
