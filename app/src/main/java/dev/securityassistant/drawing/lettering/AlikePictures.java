package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Rect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pictures of small rows, those that show the same print taken together: laid upon each other they
 * differ nowhere, except by the grain of the scan. A sheet repeats its codes many times; each need
 * be read once.
 */
public final class AlikePictures {

  private static final int INK = 128;

  /** Letters lower than this differ by too little. */
  private static final int LOWEST = 12;

  /** Difference of nine neighbouring pixels together that grain explains, of 9 × 255. */
  private static final int GRAIN = 9 * 55;

  private static final int LOOSE = 1;

  private final List<GreyImage> distinct = new ArrayList<>();
  private final List<@Nullable Rect> inked = new ArrayList<>();
  private final int[] like;

  /** Takes pictures together in their order; changes none of them. */
  public AlikePictures(List<GreyImage> pictures) {
    like = new int[pictures.size()];
    for (int i = 0; i < like.length; i++) {
      like[i] = placed(pictures.get(i));
    }
  }

  /** One picture of each kind. */
  public List<GreyImage> distinct() {
    return distinct;
  }

  /** Which of {@link #distinct} a picture is like. */
  public int like(int picture) {
    return like[picture];
  }

  private int placed(GreyImage picture) {
    Rect ink = ink(picture);
    for (int i = 0; ink != null && ink.height() >= LOWEST && i < distinct.size(); i++) {
      Rect other = inked.get(i);
      if (other != null && same(picture, ink, distinct.get(i), other)) {
        return i;
      }
    }
    distinct.add(picture);
    inked.add(ink);
    return distinct.size() - 1;
  }

  private static boolean same(GreyImage a, Rect inkA, GreyImage b, Rect inkB) {
    if (Math.abs(inkA.width() - inkB.width()) > 2 * LOOSE
        || Math.abs(inkA.height() - inkB.height()) > 2 * LOOSE) {
      return false;
    }
    int x = (int) (inkB.x0() - inkA.x0());
    int y = (int) (inkB.y0() - inkA.y0());
    for (int dy = -LOOSE; dy <= LOOSE; dy++) {
      for (int dx = -LOOSE; dx <= LOOSE; dx++) {
        if (same(a, b, x + dx, y + dy)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether no square of three pixels' side differs in its sum where {@code b} lies on {@code a}.
   */
  private static boolean same(GreyImage a, GreyImage b, int dx, int dy) {
    int width = a.width();
    int[] columns = new int[width];
    int[][] rows = new int[3][width];
    for (int y = 0; y < a.height(); y++) {
      int[] row = rows[y % 3];
      for (int x = 0; x < width; x++) {
        columns[x] -= row[x];
        row[x] = a.at(x, y) - b.atOrWhite(x + dx, y + dy);
        columns[x] += row[x];
      }
      for (int x = 1; x < width - 1; x++) {
        if (Math.abs(columns[x - 1] + columns[x] + columns[x + 1]) > GRAIN) {
          return false;
        }
      }
    }
    return true;
  }

  private static @Nullable Rect ink(GreyImage picture) {
    int x0 = picture.width();
    int y0 = picture.height();
    int x1 = 0;
    int y1 = 0;
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        if (picture.at(x, y) < INK) {
          x0 = Math.min(x0, x);
          x1 = Math.max(x1, x + 1);
          y0 = Math.min(y0, y);
          y1 = y + 1;
        }
      }
    }
    return x1 == 0 ? null : new Rect(x0, y0, x1, y1, 0);
  }
}
