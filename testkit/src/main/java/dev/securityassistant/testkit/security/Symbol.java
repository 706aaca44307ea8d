package dev.securityassistant.testkit.security;

/**
 * A row of the legend.
 *
 * @param meaning the legend's text
 * @param group heading under which the row stands
 * @param sample code printed in the legend's sample and replaced on the plan; empty for a symbol
 *     without a code
 */
public record Symbol(DeviceType type, String meaning, String group, String sample, Glyph glyph) {

  public boolean coded() {
    return !sample.isEmpty();
  }
}
