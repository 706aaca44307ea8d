package dev.securityassistant.context;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Small work on text that every step needs. */
final class Words {

  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\x0b\\f\\r\\n\\u00ad&&[^\\t]]+");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\t]]");
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?<=[.;!?])(?<!\\b(?:No|no|Nos|nos|Ref|ref|approx|min|max|e\\.g|i\\.e|incl)\\.)\\s+(?=\\p{Lu}|\\d|[\"'(])");

  private Words() {}

  /** One space for every run of white space, no control characters; tabs are kept. */
  static String tidy(String text) {
    String spaced = SPACES.matcher(text).replaceAll(" ");
    return CONTROL.matcher(spaced).replaceAll("").strip();
  }

  /** The sentences of a paragraph. */
  static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : SENTENCE_END.split(text)) {
      if (!sentence.isBlank()) {
        sentences.add(sentence.strip());
      }
    }
    return sentences;
  }

  /** A pattern of whole words, without regard to case. */
  static Pattern whole(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
