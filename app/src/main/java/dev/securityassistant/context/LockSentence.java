package dev.securityassistant.context;

import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lock types from sentences: {@code Type 11 - electric strike, fail safe}. */
final class LockSentence {

  private static final String LINK =
      "\\s*(?:[:=–—]|\\t|\\s-+\\s|,|\\(|\\b(?:shall|will|is|are|to)\\b(?: be| mean)?(?: an?\\b| the\\b)?|\\bmeans?\\b)\\s*(?:an?\\s|the\\s)?";
  private static final Pattern NAMED =
      Pattern.compile(
          "^(?:[-•*▪–]\\s*)?(?:(?:electric |door )?lock(?:ing device)?s?\\s+)?type\\s*(?:no\\.?\\s*|ref\\.?\\s*)?[#\"'“]?("
              + LockCode.TEXT
              + ")[\"'”]?"
              + LINK
              + "(.+)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PREFIXED =
      Pattern.compile(
          "^(?:[-•*▪–]\\s*)?((?-i:L[A-Z]{0,2}|TYPE)[-./ ]?\\d{1,3}[A-Z]?)" + LINK + "(.+)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE =
      Pattern.compile(
          "^(?:[-•*▪–]\\s*)?[\"“']?("
              + LockCode.TEXT
              + ")[\"”']?(?:\\s*(?:[:=–—]|\\t|\\s-+\\s)\\s*|\\s+)(.+)$");
  private static final Pattern LOCK_TYPES =
      Words.whole(
          "lock(?:ing(?: device)?)? types?|types? of locks?|locking devices?|lock (?:schedule|codes?|numbers?)");
  private static final Pattern LEAD =
      Pattern.compile("^[^:]{0,80}\\block types?\\b[^:]{0,60}:\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOOR =
      Words.whole("doors?(?:\\(s\\))?\\s*(?:no\\.?\\s*)?[A-Z]*[-.]?\\d\\S*");
  private static final int FARTHEST_LOCK_WORD = 60;

  private LockSentence() {}

  static List<LockType> read(Section section, Paragraph paragraph, String lead) {
    List<LockType> types = new ArrayList<>();
    boolean listed = LOCK_TYPES.matcher(section.title()).find() || LOCK_TYPES.matcher(lead).find();
    String text = paragraph.text();
    Matcher opening = LEAD.matcher(text);
    if (opening.find() && !NAMED.matcher(text).find()) {
      listed = true;
      text = text.substring(opening.end());
    }
    for (String sentence : Words.sentences(text)) {
      for (String part : sentence.split(";\\s*")) {
        type(section, paragraph, part.strip(), listed).ifPresent(types::add);
      }
    }
    return types;
  }

  private static Optional<LockType> type(
      Section section, Paragraph paragraph, String part, boolean listed) {
    for (Pattern pattern : new Pattern[] {NAMED, PREFIXED, BARE}) {
      Matcher matcher = pattern.matcher(part);
      if ((pattern != BARE || listed) && matcher.matches()) {
        String name = matcher.group(2).replaceAll("\\s+", " ").replaceAll("[.;,)\\s]+$", "");
        Optional<Kind> kind = kind(name);
        if (kind.isPresent() && !DOOR.matcher(part).find()) {
          String code = matcher.group(1).replaceFirst("^(?i:type)[-./ ]?", "");
          return Optional.of(
              new LockType(
                  code,
                  name,
                  kind.get(),
                  LockVocabulary.powerOffOf(kind.get(), part),
                  section.clause(paragraph, part.replace('\t', ' '))));
        }
      }
    }
    return Optional.empty();
  }

  /** The lock must be named near the beginning, or the sentence only mentions one. */
  private static Optional<Kind> kind(String name) {
    String beginning =
        name.length() > FARTHEST_LOCK_WORD ? name.substring(0, FARTHEST_LOCK_WORD) : name;
    return LockVocabulary.kindOf(beginning);
  }
}
