package dev.securityassistant.testkit;

import dev.securityassistant.testkit.scan.Scans;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Draws every style into a folder, and scans some: {@code Draw FOLDER [SEED [all|vector|scans]]}.
 */
public final class Draw {

  private Draw() {}

  /** The seed is 1 and all is drawn unless said otherwise. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException("usage: Draw FOLDER [SEED [all|vector|scans]]");
    }
    Path folder = Path.of(args[0]);
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    String kind = args.length > 2 ? args[2] : "all";
    if (!List.of("all", "vector", "scans").contains(kind)) {
      throw new IllegalArgumentException("'" + kind + "' is none of all, vector, scans");
    }
    if (!kind.equals("scans")) {
      for (String name : Drawings.names()) {
        Drawings.named(name, seed).writeTo(folder);
      }
    }
    if (!kind.equals("vector")) {
      for (String name : Scans.names()) {
        Scans.named(name, seed).writeTo(folder);
      }
    }
  }
}
