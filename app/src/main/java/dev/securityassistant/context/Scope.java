package dev.securityassistant.context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a demand concerns, in the words of its sentence. */
final class Scope {

  private static final String PLACE =
      "(?:doors?|rooms?|halls?|switchrooms?|stairs?|staircases?|exits|cores?|lobb(?:y|ies)|areas?"
          + "|stores?|closets?|offices?|risers?|entrances?|locks?|maglocks?)";
  private static final String NO_PART =
      "(?:on|of|at|to|in|with|for|by|from|and|or|a|an|the|all|every|each|any|shall|must|be|is|are"
          + "|have|has|required|fitted|provided|both|sides?) ";
  private static final Pattern PLACES =
      Pattern.compile(
          "(?i)\\b((?:all |every |each |any )?(?:(?!"
              + NO_PART
              + ")[\\p{L}/-]{1,30} ){0,3}"
              + PLACE
              + "(?:(?<=doors?) (?:in|into|to|of) (?:all |the )?(?:[\\p{L}/-]{1,30} ){0,2}"
              + PLACE
              + "|(?<=doors?) (?:with|having|fitted with) (?:an? |the )?(?:[\\p{L}-]{1,30} ){0,2}"
              + "(?:locks?|maglocks?|strikes?|readers?))?)\\b(?! (?:contacts?|controllers?|hardware|monitor))");
  private static final Pattern ALL = Pattern.compile("(?i)^(?:all|every|each|any)\\b.*");

  private Scope() {}

  /** The doors or rooms named; empty where the sentence concerns the whole job. */
  static String of(String sentence) {
    Matcher matcher = PLACES.matcher(sentence);
    String first = "";
    while (matcher.find()) {
      String place = matcher.group(1);
      if (ALL.matcher(place).matches()) {
        return place;
      }
      if (first.isEmpty()) {
        first = place;
      }
    }
    return first;
  }
}
