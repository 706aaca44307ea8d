package dev.securityassistant.component;

/**
 * Where on the drawing something was seen.
 *
 * @param pageNumber page of the drawing, from 1
 * @param box place on that page as it is viewed
 */
public record Evidence(int pageNumber, Box box) {

  public Evidence {
    if (pageNumber < 1) {
      throw new IllegalArgumentException("pages are numbered from 1, not " + pageNumber);
    }
  }
}
