package dev.securityassistant.specification;

/**
 * An abbreviation the specification explains.
 *
 * @param term the short form
 * @param meaning what it stands for
 * @param clause where it is said
 */
public record Abbreviation(String term, String meaning, Clause clause) {}
