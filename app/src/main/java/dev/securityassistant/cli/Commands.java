package dev.securityassistant.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands by name. Only the one that is asked for is loaded with its options; of the others
 * the name and a line of description suffice, which keeps {@code --help} quick.
 */
final class Commands {

  private static final String[] HEADER = {
    "Reads security drawings and writes the door schedule.", ""
  };

  private static final String[] FOOTER = {
    "",
    "Exit codes: 0 done; 1 the program failed; 2 wrong usage or setting;",
    "            3 an input file is refused; 4 disk or storage;",
    "            5 no such job, or not in its present state.",
    "Of several drawings, the first that was not done gives the code.",
    "",
    "Start with:  security-assistant demo",
    "Then:        security-assistant process plan.pdf --context spec.docx \\",
    "                 --client \"St. Mary's Hospital\" --project \"Emergency Wing\"",
    "More:        security-assistant help COMMAND"
  };

  private Commands() {}

  private record Entry(String description, Function<Context, Object> command) {}

  private static Map<String, Entry> entries() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    entries.put(
        "process", new Entry("Read drawings and write their schedules.", ProcessCommand::new));
    entries.put("demo", new Entry("Do so with the example drawing.", DemoCommand::new));
    entries.put("jobs", new Entry("List jobs by status, client or date.", JobsCommand::new));
    entries.put("show", new Entry("Show one job: record, counts, files.", ShowCommand::new));
    entries.put("explain", new Entry("Say how each component came to be.", ExplainCommand::new));
    entries.put("events", new Entry("Show one job's audit trail.", EventsCommand::new));
    entries.put("retry", new Entry("Try a failed or interrupted job again.", RetryCommand::new));
    entries.put("work", new Entry("Work on the jobs that wait.", WorkCommand::new));
    entries.put("export", new Entry("Copy one job with all its files.", ExportCommand::new));
    entries.put("provision", new Entry("Create or check what AWS needs.", ProvisionCommand::new));
    entries.put("copy", new Entry("Copy jobs from local to AWS or back.", CopyCommand::new));
    entries.put("purge", new Entry("Remove what has outlived its time.", PurgeCommand::new));
    return entries;
  }

  /** The command line for these arguments. */
  static CommandLine of(Context context, String... arguments) {
    List<String> given = List.of(arguments);
    CommandSpec root = CommandSpec.create().name("security-assistant");
    root.usageMessage()
        .header(HEADER)
        .customSynopsis("security-assistant COMMAND [OPTIONS]", "")
        .commandListHeading("Commands:%n")
        .footer(FOOTER);
    root.addOption(
        CommandLine.Model.OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show help; after a command, help on that command.")
            .build());
    root.addOption(
        CommandLine.Model.OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version.")
            .build());
    root.version("security-assistant " + version());
    CommandLine line = new CommandLine(root);
    entries()
        .forEach((name, entry) -> {
          if (given.contains(name)) {
            line.addSubcommand(name, entry.command().apply(context));
          } else {
            CommandSpec light = CommandSpec.create();
            light.usageMessage().description(entry.description());
            line.addSubcommand(name, light);
          }
        });
    line.addSubcommand("help", new CommandLine.HelpCommand());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  private static String version() {
    String version = Commands.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }
}
