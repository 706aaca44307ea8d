package dev.securityassistant.testkit.plan;

/** How walls are shown. */
public enum WallFinish {
  SOLID,
  DOUBLE_LINE,
  HATCHED
}
