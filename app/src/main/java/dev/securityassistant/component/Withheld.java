package dev.securityassistant.component;

/**
 * Something on the drawing that looks like a component and was not counted.
 *
 * @param what what was seen, in a few words
 * @param reason why it was not counted
 * @param evidence page and box
 */
public record Withheld(String what, String reason, Evidence evidence) {}
