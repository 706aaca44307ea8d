package dev.securityassistant.drawing.ocr;

import java.util.Arrays;

/**
 * What an engine read in a picture of one line.
 *
 * @param text the characters, perhaps none
 * @param places centre of each character as a share of the picture's width, 0 to 1; as many as
 *     {@code text} has characters; not copied
 * @param sureness of each character, 0 to 1; as many as {@code text} has characters; not copied
 */
@SuppressWarnings("ArrayRecordComponent")
public record Reading(String text, double[] places, double[] sureness) {

  /** Nothing read. */
  public static final Reading NOTHING = new Reading("", new double[0], new double[0]);

  public Reading {
    if (places.length != text.length() || sureness.length != text.length()) {
      throw new IllegalArgumentException("each character has a place and a sureness");
    }
  }

  /** Mean sureness of the characters, 0 where there are none. */
  public double quality() {
    return Arrays.stream(sureness).average().orElse(0);
  }
}
