package dev.securityassistant.drawing.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The lines of a PDF in reading order; where two words stand far apart a tab stands between them.
 */
public sealed interface PdfText {

  /**
   * What could be read.
   *
   * @param lines in reading order, page after page; an empty line ends a page
   */
  record Lines(List<String> lines) implements PdfText {

    public Lines {
      lines = List.copyOf(lines);
    }
  }

  /** The file asks for a password. */
  record Locked() implements PdfText {}

  /**
   * The file is no PDF that can be read.
   *
   * @param reason in a few words
   */
  record Unreadable(String reason) implements PdfText {}

  /** At most this many pages are read as running text. */
  int MOST_PAGES = 2_000;

  /**
   * Reads the text layer. At most 64 MB are held in memory and 512 MB in temporary files; a file
   * that unpacks to more is {@link Unreadable}.
   *
   * @throws IOException where the file itself cannot be opened
   */
  static PdfText read(Path file) throws IOException {
    var cache = MemoryUsageSetting.setupMixed(64L << 20, 512L << 20).streamCache;
    try (var source = new RandomAccessReadBufferedFile(file.toFile())) {
      try (PDDocument document = Loader.loadPDF(source, cache)) {
        if (document.getNumberOfPages() > MOST_PAGES) {
          return new Unreadable("more than " + MOST_PAGES + " pages");
        }
        return new Lines(new LineStripper().getText(document).lines().toList());
      } catch (InvalidPasswordException e) {
        return new Locked();
      } catch (IOException | RuntimeException e) {
        return new Unreadable(String.valueOf(e.getMessage()));
      }
    }
  }
}
