package dev.securityassistant.testkit.security;

/** How a tag is tied to its devices. */
public enum Leader {
  NONE,
  STRAIGHT,
  /** Along the sheet first, then towards the devices. */
  ELBOW,
  /** One line with its middle point on the tag when there are two clusters. */
  VEE
}
