package dev.securityassistant.testkit;

import dev.securityassistant.testkit.scan.Degradation;
import dev.securityassistant.testkit.scan.Scanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Scans the vector drawings of a folder that have a truth, each in one of several ways: {@code
 * Rescan FOLDER SEED FROM}. So styles of others can be tried as scans. The seed shifts which
 * drawing is scanned in which way.
 */
public final class Rescan {

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
    TruthFolder from = new TruthFolder(Path.of(args[2]));
    int way = Integer.parseInt(args[1]);
    for (String name : from.vectors()) {
      Degradation how = Degradation.CLEAN.with(WAYS.get(Math.floorMod(way, WAYS.size())));
      Files.write(folder.resolve(name + ".pdf"), new Scanner(how, way).scan(from.pdf(name), 1));
      Files.writeString(
          folder.resolve(name + TruthFolder.TRUTH),
          BOXES.matcher(from.truth(name, "scanned")).replaceAll(""));
      from.copySpecification(name, folder);
      way++;
    }
  }
}
