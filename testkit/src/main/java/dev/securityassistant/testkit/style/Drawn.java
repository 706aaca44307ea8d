package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.truth.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A finished drawing with its truth.
 *
 * @param family the kind of annotation, as accuracy reports group drawings
 * @param docx the specification that goes with it
 */
public record Drawn(
    String name,
    String family,
    String notes,
    byte[] pdf,
    int pages,
    Truth truth,
    Optional<byte[]> docx) {

  /**
   * Writes {@code NAME.pdf}, {@code NAME.truth.json} and, where there is one, {@code NAME.docx}.
   *
   * @throws IOException where the folder cannot be written
   */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(name + ".pdf"), pdf);
    if (docx.isPresent()) {
      Files.write(folder.resolve(name + ".docx"), docx.get());
    }
    String truthText =
        truth.toJson(name, family, notes, pages, docx.isPresent() ? name + ".docx" : null);
    Files.writeString(folder.resolve(name + ".truth.json"), truthText);
  }
}
