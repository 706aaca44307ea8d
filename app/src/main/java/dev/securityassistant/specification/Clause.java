package dev.securityassistant.specification;

/**
 * Where in the specification something is said.
 *
 * @param reference number and heading of the clause, or the place where it has none ({@code 3.2
 *     Lock types}, {@code table 2, row 4})
 * @param quote the words themselves, at most 300 characters; longer words are cut and end in an
 *     ellipsis
 */
public record Clause(String reference, String quote) {

  private static final int LONGEST_QUOTE = 300;

  public Clause {
    if (quote.length() > LONGEST_QUOTE) {
      int end = LONGEST_QUOTE - 1;
      if (Character.isHighSurrogate(quote.charAt(end - 1))) {
        end--;
      }
      quote = quote.substring(0, end) + "…";
    }
  }
}
