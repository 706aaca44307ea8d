package dev.securityassistant.context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a demand concerns, in the words of its sentence. */
final class Scope {

  private static final Pattern PLACES =
      Pattern.compile(
          "(?i)\\b((?:all |every |each |any )?(?:[\\p{L}/-]+ ){0,3}(?:doors?|rooms?|halls?|switchrooms?|stairs?|staircases?|exits?|cores?|lobb(?:y|ies)|areas?|stores?|closets?|offices?|risers?|entrances?|locks?|maglocks?))\\b");
  private static final Pattern LEADING_WORDS =
      Pattern.compile(
          "(?i)^(?:the|a|an|at|to|of|on|in|for|with|and|by|from|shall|be|have|fitted)\\s+");
  private static final Pattern ALL = Pattern.compile("(?i)^(?:all|every|each|any)\\b.*");

  private Scope() {}

  /** The doors or rooms named; empty where the sentence concerns the whole job. */
  static String of(String sentence) {
    Matcher matcher = PLACES.matcher(sentence);
    String first = "";
    while (matcher.find()) {
      String place = bare(matcher.group(1));
      if (ALL.matcher(place).matches()) {
        return place;
      }
      if (first.isEmpty()) {
        first = place;
      }
    }
    return first;
  }

  private static String bare(String place) {
    String bare = place;
    Matcher matcher = LEADING_WORDS.matcher(bare);
    while (matcher.find()) {
      bare = bare.substring(matcher.end());
      matcher = LEADING_WORDS.matcher(bare);
    }
    return bare;
  }
}
