package dev.securityassistant.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Drawings in a folder, each with its truth beside it.
 *
 * @param folder with {@code NAME.pdf}, {@code NAME.truth.json} and perhaps {@code NAME.docx}
 */
record TruthFolder(Path folder) {

  static final String TRUTH = ".truth.json";

  private static final Pattern VECTOR = Pattern.compile("\"pdf_type\"\\s*:\\s*\"vector\"");

  /** Names of the drawings that carry their lettering as text, in order. */
  List<String> vectors() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(TRUTH) && VECTOR.matcher(Files.readString(file)).find()) {
          names.add(name.substring(0, name.length() - TRUTH.length()));
        }
      }
    }
    return names;
  }

  byte[] pdf(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name + ".pdf"));
  }

  /** The truth of a vector drawing that is carried otherwise now. */
  String truth(String name, String type) throws IOException {
    return VECTOR
        .matcher(Files.readString(folder.resolve(name + TRUTH)))
        .replaceFirst("\"pdf_type\": \"" + type + "\"");
  }

  void copySpecification(String name, Path to) throws IOException {
    Path specification = folder.resolve(name + ".docx");
    if (Files.exists(specification)) {
      Files.copy(specification, to.resolve(name + ".docx"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
