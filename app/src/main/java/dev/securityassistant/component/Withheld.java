package dev.securityassistant.component;

/**
 * Something on the drawing that looks like a component and was not counted.
 *
 * @param what what was seen, in a few words
 * @param cause why it was not counted, for programs
 * @param reason why it was not counted, for a person
 * @param evidence page and box
 */
public record Withheld(String what, WithheldCause cause, String reason, Evidence evidence) {}
