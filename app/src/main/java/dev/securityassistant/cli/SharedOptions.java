package dev.securityassistant.cli;

import dev.securityassistant.config.Settings;
import dev.securityassistant.file.Names;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class SharedOptions {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder of records and files (default: local_output, or OUTPUT_DIR).")
  private @Nullable Path out;

  @Option(
      names = "--company",
      paramLabel = "KEY",
      description = "Company key (default: 7central, or COMPANY_ID).")
  private @Nullable String company;

  @Option(names = "--json", description = "Print JSON, one object a line.")
  private boolean json;

  boolean json() {
    return json;
  }

  /** Opens the application as options and environment say. */
  Application open(Applications applications, Map<String, String> environment) throws IOException {
    return applications.open(settings(environment));
  }

  /** The settings as options and environment say. */
  Settings settings(Map<String, String> environment) {
    Settings settings = Settings.of(environment);
    if (out != null) {
      settings = settings.withOut(out);
    }
    if (company != null) {
      settings = settings.withCompany(company);
    }
    Names.requireKey("company", settings.company());
    return settings;
  }
}
