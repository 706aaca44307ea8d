package dev.securityassistant.drawing;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A PDF in the making whose pages are pictures: a black bar on white, coded in different ways. */
final class PicturePages implements AutoCloseable {

  static final int WIDTH = 800;
  static final int HEIGHT = 600;

  private final PDDocument document = new PDDocument();

  /** Whether a pixel of the sample lies in its bar. */
  static boolean isBar(int x, int y) {
    return x >= 200 && x < 600 && y >= 100 && y < 200;
  }

  /** The sample in shades of grey. */
  static byte[] sample() {
    byte[] pixels = new byte[WIDTH * HEIGHT];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) (isBar(i % WIDTH, i / WIDTH) ? 0 : 255);
    }
    return pixels;
  }

  /** A page of 400 × 300 points that is this picture. */
  void add(PDImageXObject picture) throws IOException {
    PDPage page = new PDPage(new PDRectangle(400, 300));
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(picture, 0, 0, 400, 300);
    }
  }

  /** A picture of these bytes, coded as they say. */
  PDImageXObject coded(byte[] data, COSName coding, int width, int height, int bits, COSName colors)
      throws IOException {
    PDStream stream = new PDStream(document, new ByteArrayInputStream(data));
    COSStream dictionary = stream.getCOSObject();
    dictionary.setItem(COSName.TYPE, COSName.XOBJECT);
    dictionary.setItem(COSName.SUBTYPE, COSName.IMAGE);
    dictionary.setItem(COSName.FILTER, coding);
    dictionary.setInt(COSName.WIDTH, width);
    dictionary.setInt(COSName.HEIGHT, height);
    dictionary.setInt(COSName.BITS_PER_COMPONENT, bits);
    dictionary.setItem(COSName.COLORSPACE, colors);
    return new PDImageXObject(stream, null);
  }

  /** A picture whose bytes are deflated here. */
  PDImageXObject deflated(byte[] data, int width, int height, int bits) throws IOException {
    PDImageXObject picture =
        coded(new byte[0], COSName.FLATE_DECODE, width, height, bits, COSName.DEVICEGRAY);
    try (OutputStream out = picture.getStream().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(data);
    }
    return picture;
  }

  PDImageXObject fax() throws IOException {
    return CCITTFactory.createFromImage(document, blackAndWhite());
  }

  private static BufferedImage blackAndWhite() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.getRaster().setSample(x, y, 0, isBar(x, y) ? 0 : 1);
      }
    }
    return image;
  }

  /** A JBIG2 of one generic region whose bits are coded as in a fax (ITU-T T.88, 6.2.6). */
  PDImageXObject jbig2() throws IOException {
    byte[] fax = fax().getStream().getCOSObject().createRawInputStream().readAllBytes();
    ByteBuffer out = ByteBuffer.allocate(11 + 19 + 11 + 18 + fax.length);
    out.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19);
    out.putInt(WIDTH).putInt(HEIGHT).putInt(0).putInt(0).put((byte) 0).putShort((short) 0);
    out.putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(18 + fax.length);
    out.putInt(WIDTH).putInt(HEIGHT).putInt(0).putInt(0).put((byte) 0).put((byte) 1);
    out.put(fax);
    return coded(out.array(), COSName.JBIG2_DECODE, WIDTH, HEIGHT, 1, COSName.DEVICEGRAY);
  }

  /** A JPEG of so many colours, each with the shades given. */
  static byte[] jpeg(byte[] shades, int width, int height, int colors) throws IOException {
    byte[] data = new byte[shades.length * colors];
    for (int i = 0; i < data.length; i++) {
      data[i] = shades[i / colors];
    }
    int[] offsets = new int[colors];
    Arrays.setAll(offsets, i -> i);
    WritableRaster raster =
        Raster.createInterleavedRaster(
            new DataBufferByte(data, data.length),
            width,
            height,
            width * colors,
            colors,
            offsets,
            null);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The same JPEG whose header gives another size. */
  static byte[] claiming(byte[] jpeg, int width, int height) {
    byte[] other = jpeg.clone();
    for (int i = 0; i < other.length - 8; i++) {
      if ((other[i] & 255) == 0xFF && (other[i + 1] & 255) == 0xC0) {
        ByteBuffer.wrap(other).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
        return other;
      }
    }
    throw new IllegalArgumentException("no JPEG with a baseline frame");
  }

  Path writeTo(Path folder) throws IOException {
    Path file = folder.resolve("scan.pdf");
    document.save(file.toFile());
    return file;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
