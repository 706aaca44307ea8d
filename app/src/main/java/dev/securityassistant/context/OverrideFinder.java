package dev.securityassistant.context;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.specification.Clause;
import dev.securityassistant.specification.DoorOverride;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.LockVocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a specification says of single doors, in sentences and in tables. */
final class OverrideFinder {

  private static final Pattern DEMAND =
      Words.whole(
          "shall|must|will|to (?:be|have|receive)|is|are|has|have|requires?|needs?|fitted|provide[ds]?|install(?:ed)?"
              + "|omit(?:ted)?|without|replaced?|instead|in (?:place|lieu) of|no|add(?:ed)?|use[sd]?|change[sd]?");
  private static final Pattern TESTED =
      Words.whole(
          "test\\w*|demonstrat\\w*|commission\\w*|paint\\w*|clean\\w*|label\\w*|witness\\w*|inspect\\w*");
  private static final Pattern INSTEAD =
      Pattern.compile(
          "(?i)[,(]?\\s*\\b(?:in (?:place|lieu) of|instead of|rather than|replacing|and not|not)\\b.*$");
  private static final Pattern NOTE =
      Words.whole(
          "hold[ -]open|held open|delayed egress|interlock\\w*|mantrap|free (?:exit|egress)|fail[ -](?:safe|secure)|fire alarm|access controlled|not controlled|monitored only");

  private final LockMention locks;
  private final Set<DoorOverride> found = new LinkedHashSet<>();

  /** Codes of these lock types count as names of locks also without the word type. */
  OverrideFinder(List<LockType> lockTypes) {
    this.locks = new LockMention(lockTypes);
  }

  List<DoorOverride> find(Document document) {
    for (Section section : document.sections()) {
      for (Block block : section.blocks()) {
        switch (block) {
          case Paragraph paragraph -> paragraph(section, paragraph);
          case Table table -> found.addAll(OverrideTable.read(section, table, locks));
        }
      }
    }
    return new ArrayList<>(found);
  }

  private void paragraph(Section section, Paragraph paragraph) {
    if (SetName.opening(paragraph.words()).isPresent()) {
      return;
    }
    for (String sentence : Words.sentences(paragraph.words())) {
      Optional<DoorIds.Found> doors = DoorIds.in(sentence);
      if (doors.isPresent() && SetName.mentioned(sentence).isEmpty()) {
        sentence(sentence, doors.get(), section.clause(paragraph, sentence));
      }
    }
  }

  private void sentence(String sentence, DoorIds.Found doors, Clause clause) {
    String after = sentence.substring(doors.end());
    boolean labelled = after.matches("(?is)\\s*(?:[:–—=]|-\\s|(?:lock )?type\\b).*");
    if (TESTED.matcher(sentence).find() || !(labelled || DEMAND.matcher(sentence).find())) {
      return;
    }
    Optional<String> lock = locks.in(sentence);
    String value = value(after.isBlank() ? sentence : after);
    String others = INSTEAD.matcher(sentence).replaceAll("").replaceAll("\\([^)]*\\)", "");
    Set<ComponentType> subjects = Subjects.in(others);
    boolean namesLock = lock.isEmpty() && LockVocabulary.kindOf(others).isPresent();
    for (String door : doors.ids()) {
      lock.ifPresent(code -> found.add(new DoorOverride(door, "lock", code, clause)));
      if (namesLock) {
        found.add(new DoorOverride(door, "lock", value, clause));
      }
      for (ComponentType subject : subjects) {
        found.add(new DoorOverride(door, subject.code(), value, clause));
      }
      if (lock.isEmpty() && !namesLock && subjects.isEmpty() && NOTE.matcher(sentence).find()) {
        found.add(new DoorOverride(door, "note", value, clause));
      }
    }
  }

  private static String value(String words) {
    return INSTEAD
        .matcher(words)
        .replaceAll("")
        .replaceFirst("^[\\s:–—=,)-]+", "")
        .replaceFirst(
            "(?i)^(?:shall|must|will|is to|are to|to|is|are)\\s+(?:be\\s+|have\\s+)?(?:fitted with|provided with|equipped with|supplied with)?\\s*(?:an?\\s+|the\\s+)?",
            "")
        .replaceFirst("[.;\\s]+$", "");
  }
}
