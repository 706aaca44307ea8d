package dev.securityassistant.testkit;

import dev.securityassistant.testkit.style.Drawn;
import dev.securityassistant.testkit.style.ExampleStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws the files in {@code examples/}: {@code Examples FOLDER}. */
public final class Examples {

  private static final long SEED = 7;

  private Examples() {}

  /** Writes the example drawing, its truth, and the specification into the folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "examples");
    Drawn drawn = new ExampleStyle().draw(SEED);
    drawn.writeTo(folder);
    Path named = folder.resolve(drawn.name() + ".docx");
    Files.move(
        named,
        folder.resolve("specification.docx"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
