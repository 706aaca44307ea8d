package dev.securityassistant.schedule.symbol;

import dev.securityassistant.schedule.text.LookAlikes;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts right what recognition confuses in the labels of devices: a code of letters is followed by a
 * number, so that an O, I or L that begins or continues the number is a figure. {@code CAMO1} is
 * {@code CAM01}.
 */
final class LabelRepair {

  /** A code, perhaps a separator, a number of figures with one real one at least. */
  private static final Pattern CODE_AND_NUMBER =
      Pattern.compile("([A-Z]{2,5}?)([-._/ ]?)((?=\\S*\\d)[0-9OIL]{2,4})([A-Z]?)");

  private LabelRepair() {}

  /** The label as it was printed; the same where its form does not decide. */
  static String repaired(String seen) {
    Matcher matcher = CODE_AND_NUMBER.matcher(seen);
    return matcher.matches()
        ? matcher.group(1)
            + matcher.group(2)
            + LookAlikes.digits(matcher.group(3))
            + matcher.group(4)
        : seen;
  }
}
