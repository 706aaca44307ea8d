package dev.securityassistant.drawing.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * How large a picture may be. Looks at headers and counts bytes, and decodes nothing: neither a
 * picture of a billion pixels nor a small file that unpacks to gigabytes is begun.
 */
public final class PictureLimit {

  private static final long MEGABYTE = 1L << 20;
  private static final String ADVICE = "scan it again at 200 to 300 dots an inch";

  /** Deflate packs at most 1032 bytes into one (zlib, "Maximum Expansion Factor"). */
  private static final long MOST_DEFLATED = 1032;

  /** Filters that are the picture's own coding; those before them only pack it once more. */
  private static final List<COSName> CODINGS =
      List.of(
          COSName.FLATE_DECODE,
          COSName.LZW_DECODE,
          COSName.RUN_LENGTH_DECODE,
          COSName.DCT_DECODE,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE,
          COSName.CCITTFAX_DECODE);

  private final long mostBytes;

  /**
   * @param megabytes a picture may take unpacked; four times as much where it can be decoded row by
   *     row with rows left out
   */
  public PictureLimit(int megabytes) {
    this.mostBytes = megabytes * MEGABYTE;
  }

  /**
   * Passes a picture that may be decoded.
   *
   * @throws UnfitPictureException where it may not, with the reason
   * @throws IOException where its coding cannot be made out
   */
  public void check(PDImage image) throws IOException {
    long bits = (long) image.getBitsPerComponent() * Math.max(1, colors(image));
    pass(new PixelSize(image.getWidth(), image.getHeight(), Math.max(1, bits), isJpeg(image)));
    if (image instanceof PDImageXObject object) {
      checkCoding(object);
      for (PDImageXObject mask : masks(object)) {
        check(mask);
      }
    }
  }

  private static List<PDImageXObject> masks(PDImageXObject image) throws IOException {
    List<PDImageXObject> masks = new ArrayList<>();
    PDImageXObject soft = image.getSoftMask();
    if (soft != null) {
      masks.add(soft);
    }
    PDImageXObject hard = image.getMask();
    if (hard != null) {
      masks.add(hard);
    }
    return masks;
  }

  private static int colors(PDImage image) {
    try {
      return image.isStencil() ? 1 : image.getColorSpace().getNumberOfComponents();
    } catch (IOException | RuntimeException e) {
      return 1; // a JPEG 2000 may leave its colours to its own header, which is looked at next
    }
  }

  private static boolean isJpeg(PDImage image) {
    return image instanceof PDImageXObject object && COSName.DCT_DECODE.equals(last(object));
  }

  private static COSName last(PDImageXObject image) {
    List<COSName> filters = image.getStream().getFilters();
    return filters.isEmpty() ? COSName.IDENTITY : filters.getLast();
  }

  private void pass(PixelSize size) throws UnfitPictureException {
    if (size.bytes() > (size.byRows() ? 4 * mostBytes : mostBytes)) {
      throw new UnfitPictureException("has %s, more than is decoded; %s".formatted(size, ADVICE));
    }
  }

  private void checkCoding(PDImageXObject image) throws IOException {
    List<COSName> filters = image.getStream().getFilters();
    for (COSName coding : filters.stream().filter(CODINGS::contains).distinct().toList()) {
      try (InputStream packed = image.getStream().createInputStream(List.of(coding.getName()))) {
        check(coding, packed, image);
      }
    }
  }

  private void check(COSName coding, InputStream packed, PDImageXObject image) throws IOException {
    if (COSName.FLATE_DECODE.equals(coding)) {
      long bytes = deflated(packed, image.getStream().getLength());
      boolean twice = Collections.frequency(image.getStream().getFilters(), coding) > 1;
      if (twice && bytes > mostBytes / MOST_DEFLATED) {
        throw new UnfitPictureException("is packed several times over and was not decoded");
      }
    } else if (COSName.DCT_DECODE.equals(coding)) {
      pass(JpegHeader.read(packed));
    } else if (COSName.JPX_DECODE.equals(coding)) {
      pass(header(packed, "JPEG2000", 8 * Math.max(3, colors(image))));
    } else if (COSName.JBIG2_DECODE.equals(coding)) {
      pass(header(packed, "JBIG2", 1));
    } else if (COSName.CCITTFAX_DECODE.equals(coding)) {
      pass(fax(image));
    }
  }

  /** Bytes in a deflated stream; an estimate upwards where even that is few. */
  private long deflated(InputStream packed, long length) throws IOException {
    if (length <= mostBytes / MOST_DEFLATED) {
      return length * MOST_DEFLATED;
    }
    long bytes = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new InflaterInputStream(packed)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        if (bytes > mostBytes) {
          throw new UnfitPictureException(
              String.format(
                  Locale.ROOT,
                  "unpacks to more than %,d MB and was not decoded; %s",
                  mostBytes / MEGABYTE,
                  ADVICE));
        }
      }
    } catch (java.util.zip.ZipException | java.io.EOFException e) {
      return bytes; // damaged further on: what comes before that is decoded
    }
    return bytes;
  }

  private static PixelSize header(InputStream packed, String format, int bits) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
    if (!readers.hasNext()) {
      throw new UnfitPictureException("is a %s, which is not decoded".formatted(format));
    }
    ImageReader reader = readers.next();
    try (ImageInputStream in = ImageIO.createImageInputStream(packed)) {
      reader.setInput(in, true, true);
      return new PixelSize(reader.getWidth(0), reader.getHeight(0), bits, false);
    } catch (RuntimeException e) {
      throw new UnfitPictureException("is a %s that is damaged".formatted(format));
    } finally {
      reader.dispose();
    }
  }

  /** A fax is unpacked to the columns and rows of its parameters. */
  private static PixelSize fax(PDImageXObject image) {
    COSBase parameters = image.getCOSObject().getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    if (parameters instanceof COSArray array) {
      parameters = array.size() == 0 ? null : array.getObject(array.size() - 1);
    }
    long columns = 1728; // what a fax has that says nothing (ISO 32000-1, table 11)
    long rows = 0;
    if (parameters instanceof COSDictionary own) {
      columns = own.getLong(COSName.COLUMNS, columns);
      rows = own.getLong(COSName.ROWS, rows);
    }
    return new PixelSize(columns, Math.max(rows, image.getHeight()), 1, false);
  }
}
