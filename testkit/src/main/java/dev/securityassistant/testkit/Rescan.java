package dev.securityassistant.testkit;

import dev.securityassistant.testkit.scan.Degradation;
import dev.securityassistant.testkit.scan.Scanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Scans the vector drawings of a folder that have a truth, each in one of several ways: {@code
 * Rescan FOLDER SEED FROM}. So styles of others can be tried as scans. The seed shifts which
 * drawing is scanned in which way.
 */
public final class Rescan {

  private static final String TRUTH = ".truth.json";
  private static final Pattern VECTOR = Pattern.compile("\"pdf_type\"\\s*:\\s*\"vector\"");

  /** Boxes of the print, which lie elsewhere on the scan; with the comma on one of their sides. */
  private static final Pattern BOXES =
      Pattern.compile(
          "\"(tag_)?bbox\"\\s*:\\s*\\[[^\\]]*\\]\\s*,|,\\s*\"(tag_)?bbox\"\\s*:\\s*\\[[^\\]]*\\]");

  private static final List<List<String>> WAYS =
      List.of(
          List.of("skew=0.6", "quality=0.75"),
          List.of("skew=-0.9", "quality=0.7", "shade=0.2"),
          List.of("skew=0.3", "speckle=0.0003", "grain=3"),
          List.of("skew=1.5", "perspective=0.01", "shade=0.3", "grain=4"),
          List.of("dpi=250", "skew=-0.4", "quality=0.6", "contrast=0.7"));

  private Rescan() {}

  /** Writes {@code NAME.pdf}, its truth without boxes and its specification into the folder. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("usage: Rescan FOLDER SEED FROM");
    }
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path from = Path.of(args[2]);
    int way = Integer.parseInt(args[1]);
    for (String name : names(from)) {
      String truth = Files.readString(from.resolve(name + TRUTH));
      if (VECTOR.matcher(truth).find()) {
        byte[] pdf = Files.readAllBytes(from.resolve(name + ".pdf"));
        Degradation how = Degradation.CLEAN.with(WAYS.get(Math.floorMod(way, WAYS.size())));
        Files.write(folder.resolve(name + ".pdf"), new Scanner(how, way).scan(pdf, 1));
        Files.writeString(folder.resolve(name + TRUTH), scanned(truth));
        copySpecification(from, folder, name);
        way++;
      }
    }
  }

  private static List<String> names(Path from) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(TRUTH))
          .map(f -> f.substring(0, f.length() - TRUTH.length()))
          .sorted()
          .toList();
    }
  }

  private static String scanned(String truth) {
    String unboxed = BOXES.matcher(truth).replaceAll("");
    return VECTOR.matcher(unboxed).replaceFirst("\"pdf_type\": \"scanned\"");
  }

  private static void copySpecification(Path from, Path to, String name) throws IOException {
    Path specification = from.resolve(name + ".docx");
    if (Files.exists(specification)) {
      Files.copy(specification, to.resolve(name + ".docx"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
