package dev.securityassistant.drawing.markup;

import dev.securityassistant.component.Extraction;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The drawing with a note on everything that was found: one square annotation a component, coloured
 * by kind, and a grey dashed one for everything seen and not counted. The file begins with the
 * original, byte for byte; the annotations follow as an incremental update, so that no content of a
 * page, no signature and no protection is changed, and a viewer can hide them.
 */
public final class MarkedDrawing {

  private MarkedDrawing() {}

  /**
   * Writes the marked-up drawing; the same input gives the same bytes. An encrypted drawing that
   * opens without a password stays encrypted as it was, with the same permissions. Memory does not
   * grow with the content of the pages. Not atomic: a failure may leave a part of {@code target}.
   *
   * @param drawing the PDF that was read
   * @param extraction what was found on it; boxes are of the pages as viewed
   * @param target where it goes; an existing file is replaced
   * @throws IOException where the drawing cannot be read, needs a password, or lacks a page that
   *     something is said to be on, or the target cannot be written
   */
  public static void write(Path drawing, Extraction extraction, Path target) throws IOException {
    List<Mark> marks = Marks.of(extraction);
    try (PDDocument document =
        Loader.loadPDF(drawing.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
      annotate(document, marks, drawing);
      // the id of a PDF is else made from the clock
      document.setDocumentId((long) extraction.version());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        document.saveIncremental(out);
      }
    } catch (InvalidPasswordException e) {
      throw new IOException(
          "The drawing %s is protected by a password, so it cannot be marked up. Save it without a password and try again."
              .formatted(drawing.getFileName()),
          e);
    }
  }

  private static void annotate(PDDocument document, List<Mark> marks, Path drawing)
      throws IOException {
    Map<Integer, List<Mark>> byPage =
        marks.stream()
            .collect(
                Collectors.groupingBy(
                    mark -> mark.place().pageNumber(), TreeMap::new, Collectors.toList()));
    int pages = document.getNumberOfPages();
    for (List<Mark> onPage : byPage.values()) {
      Mark first = onPage.getFirst();
      if (first.place().pageNumber() > pages) {
        throw new IOException(
            "%s is said to be on page %d, but the drawing %s has %d %s. Was it read from another file?"
                .formatted(
                    first.name(),
                    first.place().pageNumber(),
                    drawing.getFileName(),
                    pages,
                    pages == 1 ? "page" : "pages"));
      }
    }
    Frame frame = new Frame(document);
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      List<Mark> onPage = byPage.getOrDefault(number, List.of());
      if (!onPage.isEmpty()) {
        annotate(page, onPage, frame);
      }
    }
  }

  private static void annotate(PDPage page, List<Mark> marks, Frame frame) throws IOException {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    if (annotations == null) {
      annotations = new COSArray();
      page.getCOSObject().setItem(COSName.ANNOTS, annotations);
    }
    ViewedPage viewed = ViewedPage.of(page);
    for (Mark mark : marks) {
      annotations.add(frame.of(mark, viewed).getCOSObject());
    }
    annotations.setNeedToBeUpdated(true);
    page.getCOSObject().setNeedToBeUpdated(true);
  }
}
