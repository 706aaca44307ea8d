package dev.securityassistant.testkit.scan;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** What comes into a scanned file beside the pictures. */
interface Addition {

  /** Nothing. */
  Addition NONE = (scan, content, page, warp) -> {};

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
