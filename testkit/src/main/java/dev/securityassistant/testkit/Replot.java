package dev.securityassistant.testkit;

import dev.securityassistant.testkit.plot.Plotter;
import dev.securityassistant.testkit.plot.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Plots the vector drawings of a folder that have a truth without text: {@code Replot FOLDER
 * outlined|stroked|spelled FROM}. So styles of others can be tried as plots of drafting programs.
 * The way is the type in their truth, by which accuracy reports group them.
 */
public final class Replot {

  private Replot() {}

  /** Writes {@code NAME.pdf}, its truth and its specification into the folder. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("usage: Replot FOLDER outlined|stroked|spelled FROM");
    }
    Path folder = Files.createDirectories(Path.of(args[0]));
    Plotter plotter = new Plotter(Way.valueOf(args[1].toUpperCase(Locale.ROOT)));
    TruthFolder from = new TruthFolder(Path.of(args[2]));
    for (String name : from.vectors()) {
      Files.write(folder.resolve(name + ".pdf"), plotter.plot(from.pdf(name)));
      Files.writeString(folder.resolve(name + TruthFolder.TRUTH), from.truth(name, args[1]));
      from.copySpecification(name, folder);
    }
  }
}
