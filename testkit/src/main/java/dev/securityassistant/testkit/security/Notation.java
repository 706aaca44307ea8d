package dev.securityassistant.testkit.security;

import java.awt.Color;

/**
 * How one office draws an access point.
 *
 * @param cell size of a device symbol in points
 * @param lettering size of a tag's letters in points
 * @param dotted whether a short tick with a solid dot marks the place on the wall
 * @param playful whether symbols are turned with the wall and mirrored
 */
public record Notation(
    Tag tag,
    Arrangement arrangement,
    Leader leader,
    double cell,
    double lettering,
    Color colour,
    boolean dotted,
    boolean playful) {}
