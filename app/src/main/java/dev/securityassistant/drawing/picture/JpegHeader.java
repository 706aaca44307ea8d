package dev.securityassistant.drawing.picture;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Size and kind of a JPEG, from its frame header (ITU-T T.81, B.2.2), which counts whatever the PDF
 * says of the picture.
 */
final class JpegHeader {

  private static final int START = 0xFFD8;
  private static final int FIRST_FRAME = 0xC0;
  private static final int LAST_FRAME = 0xCF;
  private static final int PROGRESSIVE = 0xC2;

  /** A progressive JPEG is unpacked to two bytes for each colour of a pixel, all at once. */
  private static final int COEFFICIENT_BITS = 16;

  private JpegHeader() {}

  /**
   * The size that the decoder will meet.
   *
   * @throws UnfitPictureException where there is no such header
   */
  static PixelSize read(InputStream jpeg) throws IOException {
    DataInputStream in = new DataInputStream(jpeg);
    try {
      if (in.readUnsignedShort() != START) {
        throw new UnfitPictureException("is no JPEG, although the file says so");
      }
      while (true) {
        int marker = in.readUnsignedShort();
        while (marker == 0xFFFF) {
          marker = 0xFF00 | in.readUnsignedByte();
        }
        int kind = marker & 0xFF;
        int length = in.readUnsignedShort() - 2;
        if (marker >> 8 != 0xFF || length < 0) {
          break;
        }
        if (isFrame(kind)) {
          return frame(in, kind);
        }
        in.skipNBytes(length);
      }
    } catch (EOFException e) {
      // the same sentence for one that ends here and one that goes on otherwise
    }
    throw new UnfitPictureException("is a JPEG that is damaged or cut short");
  }

  /** Frame headers, not the tables (DHT C4, JPG C8, DAC CC) that lie between their numbers. */
  private static boolean isFrame(int kind) {
    return kind >= FIRST_FRAME
        && kind <= LAST_FRAME
        && kind != 0xC4
        && kind != 0xC8
        && kind != 0xCC;
  }

  private static PixelSize frame(DataInputStream in, int kind) throws IOException {
    int depth = in.readUnsignedByte();
    int height = in.readUnsignedShort();
    int width = in.readUnsignedShort();
    int colors = in.readUnsignedByte();
    boolean whole = kind >= PROGRESSIVE;
    return new PixelSize(width, height, (long) colors * (whole ? COEFFICIENT_BITS : depth), !whole);
  }
}
