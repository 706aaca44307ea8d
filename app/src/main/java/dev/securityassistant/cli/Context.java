package dev.securityassistant.cli;

import dev.securityassistant.json.PlainJson;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the process gives a command.
 *
 * @param applications opens the application
 * @param console where to write
 * @param environment environment variables
 */
record Context(Applications applications, Console console, Map<String, String> environment) {

  Application open(SharedOptions options) throws IOException {
    return options.open(applications, environment);
  }

  void line(String format, Object... values) {
    console.out().println(format.formatted(values));
  }

  void json(Map<String, ? extends @Nullable Object> object) {
    console.out().println(PlainJson.text(object));
    console.out().flush();
  }

  void complain(String message) {
    console.err().println(message);
    console.err().flush();
  }
}
