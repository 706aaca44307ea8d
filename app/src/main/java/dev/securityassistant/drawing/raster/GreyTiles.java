package dev.securityassistant.drawing.raster;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The shades of a picture where it has ink, kept small: in squares, those without ink left out, the
 * others in sixteen shades and deflated. Immutable; safe for several threads.
 */
public final class GreyTiles {

  private static final int SIDE = 64;
  private static final byte[] PAPER = {};

  private final int width;
  private final int height;
  private final int across;
  private final byte[][] tiles;

  private GreyTiles(int width, int height) {
    this.width = width;
    this.height = height;
    this.across = (width + SIDE - 1) / SIDE;
    this.tiles = new byte[across * ((height + SIDE - 1) / SIDE)][];
  }

  /**
   * The picture near its ink.
   *
   * @param ink of the picture's size
   */
  public static GreyTiles of(GreyImage picture, Ink ink) {
    GreyTiles kept = new GreyTiles(picture.width(), picture.height());
    boolean[] inked = kept.inked(ink);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    byte[] shades = new byte[SIDE * SIDE];
    byte[] packed = new byte[2 * SIDE * SIDE];
    try {
      for (int i = 0; i < kept.tiles.length; i++) {
        if (!inked[i]) {
          kept.tiles[i] = PAPER;
          continue;
        }
        kept.cut(picture, i, shades);
        deflater.reset();
        deflater.setInput(shades);
        deflater.finish();
        kept.tiles[i] = Arrays.copyOf(packed, deflater.deflate(packed));
      }
    } finally {
      deflater.end();
    }
    return kept;
  }

  private boolean[] inked(Ink ink) {
    boolean[] inked = new boolean[tiles.length];
    ink.each((x, y) -> inked[y / SIDE * across + x / SIDE] = true);
    return inked;
  }

  private void cut(GreyImage picture, int tile, byte[] shades) {
    int left = tile % across * SIDE;
    int top = tile / across * SIDE;
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        shades[y * SIDE + x] = (byte) (picture.atOrWhite(left + x, top + y) >> 4);
      }
    }
  }

  /** A part of the picture; white where it has no ink near and outside. */
  public GreyImage crop(Rect part) {
    int x0 = (int) Math.floor(part.x0());
    int y0 = (int) Math.floor(part.y0());
    GreyImage crop =
        new GreyImage(
            Math.max(1, (int) Math.ceil(part.x1()) - x0),
            Math.max(1, (int) Math.ceil(part.y1()) - y0));
    int x1 = Math.min(width, x0 + crop.width());
    int y1 = Math.min(height, y0 + crop.height());
    for (int row = Math.max(0, y0) / SIDE; row * SIDE < y1; row++) {
      for (int column = Math.max(0, x0) / SIDE; column * SIDE < x1; column++) {
        byte[] tile = tiles[row * across + column];
        if (tile.length > 0) {
          paste(unpacked(tile), column * SIDE - x0, row * SIDE - y0, crop);
        }
      }
    }
    return crop;
  }

  private static void paste(byte[] shades, int left, int top, GreyImage on) {
    for (int y = Math.max(0, -top); y < Math.min(SIDE, on.height() - top); y++) {
      for (int x = Math.max(0, -left); x < Math.min(SIDE, on.width() - left); x++) {
        on.set(left + x, top + y, 17 * shades[y * SIDE + x]);
      }
    }
  }

  private static byte[] unpacked(byte[] tile) {
    byte[] shades = new byte[SIDE * SIDE];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(tile);
      inflater.inflate(shades);
      return shades;
    } catch (DataFormatException e) {
      throw new IllegalStateException("a tile that was packed here cannot be unpacked", e);
    } finally {
      inflater.end();
    }
  }

  /** Bytes that it takes, about. */
  public long bytes() {
    return Arrays.stream(tiles).mapToLong(t -> t.length == 0 ? 8 : t.length + 24).sum();
  }
}
