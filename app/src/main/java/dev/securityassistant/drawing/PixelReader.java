package dev.securityassistant.drawing;

/**
 * Reads pages whose lettering is not text: pictures, and outlines. Safe for several threads, each
 * with pages of its own.
 */
public interface PixelReader {

  /**
   * Reads a page that is a picture.
   *
   * @param page what the file paints on the page; words, lines and markups that lie over the
   *     picture are kept
   * @param picture the page's pixels; may be changed
   * @throws DrawingException where the lettering cannot be recognised on this machine
   */
  Sheet read(Sheet page, PagePicture picture) throws DrawingException;

  /**
   * Reads the outlined lettering of a page of paths.
   *
   * @param page of type {@link dev.securityassistant.component.PdfType#OUTLINED}
   * @return the same sheet with words in place of the outlines that were read
   * @throws DrawingException where the lettering cannot be recognised on this machine
   */
  Sheet readOutlines(Sheet page) throws DrawingException;
}
