package dev.securityassistant;

import dev.securityassistant.cli.Applications;
import dev.securityassistant.cli.Cli;
import dev.securityassistant.cli.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;

/** Runs commands as a person would, in this process. */
final class CommandLine {

  private final Applications applications;
  private final Map<String, String> environment = new HashMap<>();

  CommandLine(Applications applications) {
    this.applications = applications;
  }

  CommandLine with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    int code = new Cli(applications, console, environment).run(arguments);
    return new Outcome(code, out.toString(), err.toString());
  }

  /**
   * How a command ended.
   *
   * @param code exit code
   * @param out what it printed as its result
   * @param err what it said on the way
   */
  record Outcome(int code, String out, String err) {}
}
