package dev.securityassistant.cli;

import dev.securityassistant.config.Settings;
import java.io.IOException;

/** Opens the application with settings; asked once a command needs it. */
@FunctionalInterface
public interface Applications {

  /** The application; throws {@link IOException} where its stores cannot be opened. */
  Application open(Settings settings) throws IOException;
}
