package dev.securityassistant.judge;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.specification.Specification;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose rules of escape a job follows, told from the words of its specification and legend. */
public enum Profile {
  /** Emergency release beside every magnet (Approved Document B, BS 7273-4). */
  EUROPE,
  /** Release by button or sensor as in the IBC and NFPA 101. */
  US,
  UNKNOWN;

  private static final Pattern US_WORDS = Pattern.compile("\\b(IBC|NFPA|UL\\s*294|BHMA|UFGS)\\b");
  private static final Pattern EUROPE_WORDS =
      Pattern.compile("\\b(BS\\s*(EN\\s*)?\\d{4}|EN\\s*\\d{4,5}|BREAK[\\s-]*GLASS|NSI|SSAIB)\\b");

  /** Where both vocabularies occur, or neither, it is unknown. */
  static Profile of(Extraction extraction, Specification specification) {
    String text =
        Stream.concat(extraction.legend().stream().map(row -> row.meaning()), said(specification))
            .reduce("", (a, b) -> a + "\n" + b)
            .toUpperCase(Locale.ROOT);
    boolean us = US_WORDS.matcher(text).find();
    boolean europe =
        EUROPE_WORDS.matcher(text).find()
            || extraction.components().stream()
                .anyMatch(c -> c.type() == ComponentType.BREAK_GLASS);
    if (us == europe) {
      return UNKNOWN;
    }
    return us ? US : EUROPE;
  }

  private static Stream<String> said(Specification specification) {
    return Stream.concat(
        specification.requirements().stream().map(r -> r.value() + " " + r.clause().quote()),
        specification.lockTypes().stream().map(t -> t.clause().quote()));
  }
}
