/**
 * What is drawn, whatever it stands for: points, ink found by place, outlines, and the ways to
 * compare and pair them.
 */
@NullMarked
package dev.securityassistant.schedule.shape;

import org.jspecify.annotations.NullMarked;
