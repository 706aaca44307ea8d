package dev.securityassistant.drawing.outline;

import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Part;
import java.util.List;

/** Upright bars between the fields of frames, which engines read as letters. */
record Dividers(List<Part> bars) {

  private static final int WHITE = 255;

  /** Pixels beside a bar that are grey from it. */
  private static final int BLUR = 1;

  Dividers {
    bars = List.copyOf(bars);
  }

  /** Those of these rows. */
  static Dividers of(List<LetterRow> rows) {
    return new Dividers(rows.stream().flatMap(row -> row.dividers().stream()).toList());
  }

  /** A picture without them; the same where there are none. */
  GreyImage cleared(GreyImage image) {
    if (bars.isEmpty()) {
      return image;
    }
    GreyImage clear = image.copy();
    for (Part bar : bars) {
      for (int y = Math.max(0, bar.y0() - BLUR);
          y < Math.min(clear.height(), bar.y1() + BLUR);
          y++) {
        for (int x = Math.max(0, bar.x0() - BLUR);
            x < Math.min(clear.width(), bar.x1() + BLUR);
            x++) {
          clear.set(x, y, WHITE);
        }
      }
    }
    return clear;
  }
}
