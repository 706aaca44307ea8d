package dev.securityassistant.testkit.style;

/** A way of drawing. The same seed gives the same bytes. */
@FunctionalInterface
public interface Style {

  Drawn draw(long seed);
}
