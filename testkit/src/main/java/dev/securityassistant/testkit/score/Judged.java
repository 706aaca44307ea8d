package dev.securityassistant.testkit.score;

/**
 * A reported component beside the truth.
 *
 * @param confidence as reported, 0 to 1
 * @param right 1 where it is there, 0 where not; between the two where more of a kind were reported
 *     than there are and nothing tells which of them are meant
 */
public record Judged(double confidence, double right) {}
