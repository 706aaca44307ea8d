package dev.securityassistant.drawing.markup;

import dev.securityassistant.component.Evidence;

/**
 * One annotation to be made.
 *
 * @param name unique in the file, so that a review can be traced to the component
 * @param subject kind of thing, shown as the annotation's subject
 * @param contents what a person reads in the note
 * @param place page and box
 * @param look colour and line
 */
record Mark(String name, String subject, String contents, Evidence place, Look look) {

  /**
   * Colour and line of a mark.
   *
   * @param red from 0 to 1
   * @param green from 0 to 1
   * @param blue from 0 to 1
   * @param dashed whether the frame is dashed and unfilled: not counted
   */
  record Look(float red, float green, float blue, boolean dashed) {

    /** The colour of six hexadecimal digits. */
    static Look of(int rgb, boolean dashed) {
      return new Look(
          ((rgb >> 16) & 0xFF) / 255f, ((rgb >> 8) & 0xFF) / 255f, (rgb & 0xFF) / 255f, dashed);
    }

    float[] components() {
      return new float[] {red, green, blue};
    }
  }
}
