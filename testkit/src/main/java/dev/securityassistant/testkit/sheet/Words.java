package dev.securityassistant.testkit.sheet;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Face;
import dev.securityassistant.testkit.paper.Lettering;
import java.awt.Color;
import java.util.List;

/** Blocks of running text. */
public final class Words {

  private Words() {}

  /** Writes the text in lines no wider than {@code width}; gives the y under the last line. */
  public static double wrapped(
      Canvas canvas, Lettering lettering, double x, double y, double width, String text) {
    StringBuilder line = new StringBuilder();
    double at = y;
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && canvas.width(lettering, longer) > width) {
        canvas.text(lettering, x, at, line.toString());
        at += lettering.size() * 1.25;
        line = new StringBuilder(word);
      } else {
        line = new StringBuilder(longer);
      }
    }
    canvas.text(lettering, x, at, line.toString());
    return at + lettering.size() * 1.25;
  }

  /** A heading with numbered notes under it; gives the y under the last. */
  public static double notes(
      Canvas canvas, double x, double y, double width, double s, List<String> notes) {
    canvas.text(new Lettering(Face.SANS_BOLD, 6 * s, Color.BLACK), x, y, "GENERAL NOTES");
    Lettering text = new Lettering(Face.SANS, 4.4 * s, Color.BLACK);
    double at = y + 9 * s;
    for (int i = 0; i < notes.size(); i++) {
      canvas.text(text, x, at, (i + 1) + ".");
      at = wrapped(canvas, text, x + 10 * s, at, width - 10 * s, notes.get(i)) + 1.5 * s;
    }
    return at;
  }
}
