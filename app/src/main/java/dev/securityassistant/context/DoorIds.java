package dev.securityassistant.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Door ids in running text, kept as they are spelt. */
final class DoorIds {

  private static final String SPACED =
      "(?-i:[A-Z]{1,3}(?: [A-Z]{0,2}\\d{1,4}[A-Z]?){1,3}(?: [A-Z]{2}(?![\\w-]))?)";
  private static final String JOINED =
      "(?-i:(?=[A-Z.\\-_/‐-―]{0,40}\\d)[A-Z0-9]{1,20}(?:[.\\-_/‐-―][A-Z0-9]{1,20}){0,8}[a-z]?(?![A-Za-z0-9]))";
  private static final String STRUCTURED =
      "(?-i:(?=[A-Z0-9.\\-_/‐-―]{0,40}\\d)[A-Z0-9]{1,20}(?:[.\\-_/‐-―][A-Z0-9]{1,20}){2,8})";
  private static final Pattern ID = Pattern.compile("(?:" + SPACED + "|" + JOINED + ")");
  private static final Pattern TRIGGER =
      Pattern.compile(
          "(?<!\\w)doors?(?:\\(s\\))?(?:\\s+(?:nos?\\.?|numbers?|ref\\w*\\.?|ids?|marks?|tags?))?\\s*#?(?:\\(s\\))?\\s*[:#]?\\s*(?=[A-Z0-9(])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:[-•*▪–]\\s*)?("
              + SPACED
              + "|"
              + STRUCTURED
              + ")(?=\\s*(?:[:–—\\t]|\\s-\\s|,)|\\s+(?:shall|to|is|has|have|requires?)\\b)");
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s*(?:,|;|&|\\band\\b|\\bor\\b|\\s)\\s*(?:and\\s+|or\\s+)?(?:(?i:doors?)\\s+(?:(?i:no\\.?)\\s+)?)?");
  private static final Pattern RANGE = Pattern.compile("\\s*(?:to|through|thru)\\s*");
  private static final Pattern NOT_A_DOOR =
      Pattern.compile("(?:E|EI|FD|FR|BS|EN|IP|IK)\\d+[A-Z]*|\\d{6,}");
  private static final Pattern UNIT =
      Pattern.compile(
          "\\s*(?:mm|cm|m|kg|kN|N|V|A|%|min(?:ute)?s?|hours?|hrs?|no\\.|off|x|leaf|leaves|days?|weeks?|years?|seconds?|times?)(?![\\w])");
  private static final int LONGEST_RANGE = 60;

  /**
   * Ids named together.
   *
   * @param ids as spelt
   * @param end where the text goes on after the last
   */
  record Found(List<String> ids, int end) {}

  private DoorIds() {}

  /** The doors a sentence names, after the word door or at its beginning. */
  static Optional<Found> in(String sentence) {
    List<String> ids = new ArrayList<>();
    int end = 0;
    Matcher opening = OPENING.matcher(sentence);
    if (opening.find()) {
      Found list = list(sentence, opening.start(1));
      ids.addAll(list.ids());
      end = list.end();
    }
    Matcher trigger = TRIGGER.matcher(sentence);
    for (int at = end; trigger.find(at); ) {
      Found list = list(sentence, trigger.end());
      ids.addAll(list.ids());
      at = list.end();
      end = list.ids().isEmpty() ? end : at;
    }
    return ids.isEmpty() ? Optional.empty() : Optional.of(new Found(ids, end));
  }

  /** The ids of a text that holds nothing else, such as a cell. */
  static List<String> listed(String text) {
    return list(text.strip(), 0).ids();
  }

  /** Whether the text is a list of ids and nothing else. */
  static boolean isList(String text) {
    Found found = list(text.strip(), 0);
    return !found.ids().isEmpty() && found.end() == text.strip().length();
  }

  private static Found list(String text, int start) {
    List<String> ids = new ArrayList<>();
    int end = start;
    int at = start;
    Matcher id = ID.matcher(text);
    while (at < text.length() && id.region(at, text.length()).lookingAt()) {
      String spelt = id.group();
      if (NOT_A_DOOR.matcher(spelt).matches()
          || UNIT.matcher(text).region(id.end(), text.length()).lookingAt()) {
        break;
      }
      end = id.end();
      at = range(text, end, spelt, ids);
      end = Math.max(end, at);
      Matcher next = NEXT.matcher(text).region(at, text.length());
      if (!next.lookingAt()) {
        break;
      }
      at = next.end();
    }
    return new Found(ids, end);
  }

  /** Adds the id, and where a range of plain numbers follows, all of it. */
  private static int range(String text, int end, String first, List<String> ids) {
    Matcher to = RANGE.matcher(text).region(end, text.length());
    Matcher last = ID.matcher(text);
    if (to.lookingAt()
        && last.region(to.end(), text.length()).lookingAt()
        && first.matches("\\d{1,5}")
        && last.group().matches("\\d{1,5}")) {
      int from = Integer.parseInt(first);
      int until = Integer.parseInt(last.group());
      if (until > from && until - from <= LONGEST_RANGE) {
        for (int number = from; number <= until; number++) {
          ids.add(("%0" + first.length() + "d").formatted(number));
        }
        return last.end();
      }
    }
    ids.add(first);
    return end;
  }
}
