package dev.securityassistant.testkit;

import dev.securityassistant.testkit.style.Drawn;
import java.io.IOException;
import java.nio.file.Path;

/** Draws every style into a folder: {@code Draw FOLDER [SEED]}. */
public final class Draw {

  private Draw() {}

  /** The seed is 1 unless given. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException("usage: Draw FOLDER [SEED]");
    }
    Path folder = Path.of(args[0]);
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    for (String name : Drawings.names()) {
      Drawn drawn = Drawings.named(name, seed);
      drawn.writeTo(folder);
    }
  }
}
