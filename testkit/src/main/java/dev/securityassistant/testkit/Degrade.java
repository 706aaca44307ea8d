package dev.securityassistant.testkit;

import dev.securityassistant.testkit.scan.Degradation;
import dev.securityassistant.testkit.scan.Scanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Scans a drawing of the kit in a way of one's own: {@code Degrade FOLDER SEED STYLE
 * [NAME=VALUE...] [fax]}, with the names of {@link Degradation#NAMES}.
 */
public final class Degrade {

  private Degrade() {}

  /** Writes {@code STYLE-scan.pdf} and its truth into the folder. */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      throw new IllegalArgumentException(
          "usage: Degrade FOLDER SEED STYLE [NAME=VALUE...] [fax]; names: " + Degradation.NAMES);
    }
    Degradation how = Degradation.CLEAN.with(List.of(args).subList(3, args.length));
    long seed = Long.parseLong(args[1]);
    new Scanner(how, seed)
        .scan(args[2] + "-scan", "t_degraded", Drawings.named(args[2], seed))
        .writeTo(Path.of(args[0]));
  }
}
