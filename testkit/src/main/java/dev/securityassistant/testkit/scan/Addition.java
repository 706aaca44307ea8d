package dev.securityassistant.testkit.scan;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** What comes into a scanned file beside the pictures. */
interface Addition {

  /** Nothing. */
  record None() implements Addition {

    @Override
    public String type() {
      return "scanned";
    }

    @Override
    public void add(PDDocument scan, PDPageContentStream content, int page, Warp warp) {}
  }

  /** What the file is with it, {@code scanned} or {@code mixed}. */
  default String type() {
    return "mixed";
  }

  /**
   * Looks at a page before it is scanned and takes off it what is added later.
   *
   * @param page from 0
   */
  default void prepare(PDDocument prints, PDPage print, int page) throws IOException {}

  /**
   * Adds to a page that holds its picture.
   *
   * @param page from 0
   * @param warp how the print lies in the scan, in points
   */
  void add(PDDocument scan, PDPageContentStream content, int page, Warp warp) throws IOException;
}
