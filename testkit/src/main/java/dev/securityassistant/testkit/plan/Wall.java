package dev.securityassistant.testkit.plan;

import dev.securityassistant.testkit.paper.Rect;

/** One straight piece of wall between openings, as the rectangle it fills. */
public record Wall(Rect area) {}
