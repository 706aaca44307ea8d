package dev.securityassistant;

import dev.securityassistant.cli.Cli;
import dev.securityassistant.cli.Console;

/** Starts the command line. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Console console = Console.ofThisProcess();
    int code;
    try (Wiring wiring = new Wiring()) {
      code = new Cli(wiring, console, System.getenv()).run(arguments);
    }
    console.flush();
    System.exit(code);
  }
}
