package dev.securityassistant.specification;

/**
 * Where in the specification something is said.
 *
 * @param reference number and heading of the clause, or the place where it has none ({@code 3.2
 *     Lock types}, {@code table 2, row 4})
 * @param quote the words themselves, at most 300 characters
 */
public record Clause(String reference, String quote) {}
