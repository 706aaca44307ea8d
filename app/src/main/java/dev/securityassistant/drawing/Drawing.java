package dev.securityassistant.drawing;

import dev.securityassistant.component.PdfType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/**
 * An open drawing. Pages are read one at a time and nothing of a page is kept, so memory does not
 * grow with the number of pages. Not safe for several threads: open the file once per thread.
 */
public final class Drawing implements AutoCloseable {

  /**
   * Content of no bytes is some 8 bytes long once it is packed; with filters one on another, more.
   */
  private static final int PACKED_NOTHING = 16;

  /**
   * Longest side of a page that is read, in points: 200 inches, the limit of ISO 32000-1 annex C.
   */
  private static final double LONGEST_SIDE = 14_400;

  private static final String UNREAD =
      "only text and lines of the file were read, not the picture they lie on: %s";

  private final PDDocument document;
  private final Layers layers;
  private final String name;
  private final @Nullable PixelReader pixels;

  private Drawing(PDDocument document, String name, @Nullable PixelReader pixels) {
    this.pixels = pixels;
    this.document = document;
    this.layers = new Layers(document.getDocumentCatalog());
    this.name = name;
  }

  /**
   * Opens a PDF.
   *
   * @throws DrawingException where it is no PDF, is cut short, needs a password or has no pages
   * @throws IOException where the file cannot be read
   */
  public static Drawing open(Path file) throws IOException, DrawingException {
    return open(file, null);
  }

  /**
   * As {@link #open(Path)}; pages whose lettering is not text are read by {@code pixels}, or only
   * for what their text and paths tell where that is null.
   */
  public static Drawing open(Path file, @Nullable PixelReader pixels)
      throws IOException, DrawingException {
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) == 0) {
      throw new DrawingException(
          "pdf_empty", "%s is empty; save or send the drawing again".formatted(name));
    }
    PDDocument document;
    try {
      document =
          Loader.loadPDF(
              new RandomAccessReadBufferedFile(file),
              "",
              null,
              null,
              IOUtils.createTempFileOnlyStreamCache());
    } catch (InvalidPasswordException e) {
      throw new DrawingException(
          "pdf_password",
          "%s is protected by a password; save a copy without it".formatted(name),
          e);
    } catch (IOException | RuntimeException e) {
      throw new DrawingException(
          "pdf_unreadable",
          "%s is not a readable PDF (damaged, cut short or another kind of file); export it again"
              .formatted(name),
          e);
    }
    if (document.getNumberOfPages() == 0) {
      document.close();
      throw new DrawingException(
          "pdf_no_pages", "%s has no pages; export it again".formatted(name));
    }
    return new Drawing(document, name, pixels);
  }

  /** How many pages it has, at least 1. */
  public int pages() {
    return document.getNumberOfPages();
  }

  /**
   * Reads a page.
   *
   * @param pageNumber from 1
   * @throws DrawingException where this page cannot be read; others may be
   */
  public Sheet read(int pageNumber) throws DrawingException {
    try {
      PDPage page = document.getPage(pageNumber - 1);
      double side = Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight());
      if (!(side > 0 && side <= LONGEST_SIDE)) {
        throw new DrawingException(
            "page_size",
            "page %d of %s is %.0f points long; pages up to 200 inches (14400 points) are read"
                .formatted(pageNumber, name, side));
      }
      if (isUndecodable(page)) {
        throw new DrawingException(
            "page_unreadable",
            "page %d of %s is damaged and was not read (its content cannot be unpacked)"
                .formatted(pageNumber, name));
      }
      return whole(SheetBuilder.build(pageNumber, new ContentReader(page, layers).read()));
    } catch (FullPageException e) {
      throw new DrawingException(
          "page_full",
          "page %d of %s holds %s and was not read; plot it again with less detail"
              .formatted(pageNumber, name, e.getMessage()),
          e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new DrawingException(
          "page_unreadable",
          "page %d of %s is damaged and was not read (%s)"
              .formatted(pageNumber, name, e.getClass().getSimpleName()),
          e);
    }
  }

  private Sheet whole(BuiltSheet built) throws IOException, DrawingException {
    PixelReader reader = pixels;
    Sheet sheet = built.sheet();
    if (reader == null || sheet.type() == PdfType.VECTOR) {
      return sheet;
    }
    try {
      if (sheet.type() == PdfType.OUTLINED) {
        return reader.readOutlines(sheet);
      }
      PageRenderer.Painted painted =
          new PageRenderer(document, name).render(sheet, sheet.isLettered());
      return reader.read(sheet, painted.picture().claiming(built.claimed())).noted(painted.notes());
    } catch (DrawingException e) {
      if (sheet.isLettered()) {
        return sheet.noted(List.of(UNREAD.formatted(e.getMessage())));
      }
      throw e.type() == null ? e.of(sheet.type()) : e;
    } catch (IOException | RuntimeException e) {
      if (sheet.isLettered()) {
        return sheet.noted(List.of(UNREAD.formatted(e.getClass().getSimpleName())));
      }
      throw e;
    }
  }

  /** Whether the page has content, and not a byte of it can be unpacked. */
  private static boolean isUndecodable(PDPage page) throws IOException {
    boolean content = false;
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      PDStream stream = streams.next();
      if (stream.getLength() > PACKED_NOTHING) {
        content = true;
        try (InputStream unpacked = stream.createInputStream()) {
          if (unpacked.read() >= 0) {
            return false;
          }
        }
      }
    }
    return content;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
