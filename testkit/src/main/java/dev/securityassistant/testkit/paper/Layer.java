package dev.securityassistant.testkit.paper;

/**
 * A layer of a document, as drafting programs plot them.
 *
 * @param key the name by which page content refers to it
 */
public record Layer(String key, String name) {}
