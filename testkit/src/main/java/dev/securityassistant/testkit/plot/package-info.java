/**
 * Plots drawings the way drafting programs do that write no text: every letter as filled outlines
 * or as strokes of a pen.
 */
@NullMarked
package dev.securityassistant.testkit.plot;

import org.jspecify.annotations.NullMarked;
