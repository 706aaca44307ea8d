package dev.securityassistant.testkit.plan;

/** How corridors and rooms are arranged. */
public enum Layout {
  /** One corridor along the building, rooms on both sides. */
  SPINE,
  /** Two corridors with a double row of rooms between them, joined by a link. */
  LADDER,
  /** A corridor that meets another at its end. */
  TEE
}
