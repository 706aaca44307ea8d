package dev.securityassistant.context;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a document concerns locks, door hardware or security systems at all. A painter's or a
 * plumber's specification may mention a card reader in passing; that does not make it ours.
 */
final class Relevance {

  private static final Pattern TERMS =
      Words.whole(
          "access[ -]control\\w*|card readers?|credential readers?|proximity readers?|readers?"
              + "|electric strikes?|electric locks?|mag[ -]?locks?|(?:electro)?magnetic locks?"
              + "|door contacts?|position switch(?:es)?|request[ -]to[ -]exit|rex|break[ -]glass"
              + "|emergency (?:door )?release|security systems?|intruder detection|video surveillance"
              + "|cctv|fail[ -](?:safe|secure)|mortis?[ce]e? locks?|motorised locks?|crash bars?"
              + "|electrified locksets?|latch retraction|solenoid bolts?");
  private static final Pattern STRONG =
      Words.whole(
          "lock types?|locking devices?|(?:door )?hardware sets?|ironmongery sets?|lock schedule");
  private static final Pattern HEADING =
      Words.whole(
          "access control|security systems?|electronic security|electronic safety and security"
              + "|lock(?:s|ing)?(?: \\w+)?|door hardware|ironmongery|hardware (?:sets?|schedule)"
              + "|intruder detection|video surveillance|cctv|28 ?[0-9]{2} ?[0-9]{2}|08 ?7[14] ?[0-9]{2}");
  private static final int SHORT_DOCUMENT = 1_500;
  private static final int MANY_TERMS = 6;

  private Relevance() {}

  static boolean concerns(Document document) {
    Set<String> terms = new HashSet<>();
    Set<String> strong = new HashSet<>();
    boolean headed = false;
    long length = 0;
    for (Section section : document.sections()) {
      headed |= HEADING.matcher(section.heading()).find();
      collect(STRONG, section.heading(), strong);
      for (Block block : section.blocks()) {
        String text = text(block);
        length += text.length();
        collect(TERMS, text, terms);
        collect(STRONG, text, strong);
      }
    }
    int weight = terms.size() + 2 * strong.size() + (headed ? 2 : 0);
    return weight >= (length < SHORT_DOCUMENT ? 2 : 3)
        && (headed || !strong.isEmpty() || terms.size() >= MANY_TERMS);
  }

  private static void collect(Pattern pattern, String text, Set<String> into) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      into.add(matcher.group().toLowerCase(Locale.ROOT).replaceAll("s$", ""));
    }
  }

  private static String text(Block block) {
    return switch (block) {
      case Paragraph paragraph -> paragraph.words();
      case Table table -> {
        StringBuilder text = new StringBuilder(table.title());
        table.body().forEach(row -> text.append(' ').append(row.words()));
        yield text.toString();
      }
    };
  }
}
