package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.ocr.Reading;
import java.util.Locale;

/**
 * Letters whose small form differs from the capital only in size cannot be told apart where no other
 * letter stands beside them: a code of one or two such letters is given in capitals.
 */
final class Capitals {

  private static final String ALIKE = "copsvwxzk";

  private Capitals() {}

  static Reading of(Reading reading) {
    String text = reading.text();
    boolean alike =
        !text.isEmpty()
            && text.length() <= 2
            && text.chars().allMatch(c -> ALIKE.indexOf(Character.toLowerCase(c)) >= 0);
    return alike
        ? new Reading(text.toUpperCase(Locale.ROOT), reading.places(), reading.sureness())
        : reading;
  }
}
