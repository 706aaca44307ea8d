package dev.securityassistant.context;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.specification.DoorOverride;
import dev.securityassistant.specification.LockVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads per-door demands from a table: one column names doors, others say what each shall have. */
final class OverrideTable {

  private static final Pattern DOOR =
      Pattern.compile(
          "(?i)^(?:doors?|openings?|point|access point)(?:\\(s\\))?(?: ?/ ?.*)?(?:\\s+(?:nos?\\.?|numbers?|refs?\\.?|reference|ids?|tags?|marks?))?$");
  private static final Pattern DONE_AWAY =
      Words.whole(
          "shown|on (?:the )?drawings?|drawing|drawn|existing|from|was|instead|in (?:place|lieu) of|superseded|original");
  private static final Pattern LOCK = Words.whole("locks?|locking|lock types?|locking devices?");
  private static final Pattern NEW_VALUE =
      Words.whole("required|revised|shall be|new|to|amended|change(?:d to)?|specified");
  private static final Pattern BLANK =
      Pattern.compile("(?i)|[-–—]+|n/?a|as (?:drawing|drawn|shown)|no change");

  private OverrideTable() {}

  static List<DoorOverride> read(Section section, Table table, LockMention locks) {
    List<DoorOverride> overrides = new ArrayList<>();
    int doors = table.column(DOOR);
    if (doors < 0) {
      return overrides;
    }
    boolean aboutLocks = LOCK.matcher(table.title() + " " + section.title()).find();
    for (Row row : table.body()) {
      if (row.isBanner()) {
        continue;
      }
      for (String door : DoorIds.listed(row.cell(doors))) {
        for (int i = 0; i < table.columns(); i++) {
          if (i != doors) {
            cell(table.headers().get(i), row.cell(i), aboutLocks, locks)
                .map(said ->
                    new DoorOverride(
                        door, said.subject(), said.value(), section.clause(table, row)))
                .ifPresent(overrides::add);
          }
        }
      }
    }
    return overrides;
  }

  private record Said(String subject, String value) {}

  private static Optional<Said> cell(
      String header, String cell, boolean aboutLocks, LockMention locks) {
    if (BLANK.matcher(cell).matches() || DONE_AWAY.matcher(header).find()) {
      return Optional.empty();
    }
    boolean lockColumn =
        LOCK.matcher(header).find() || (aboutLocks && NEW_VALUE.matcher(header).find());
    if (lockColumn) {
      Optional<String> code = LockCode.of(cell).or(() -> locks.in(cell));
      return code.isPresent() || LockVocabulary.kindOf(cell).isPresent()
          ? Optional.of(new Said("lock", code.orElse(cell)))
          : Optional.empty();
    }
    Set<ComponentType> subjects = Subjects.in(header);
    return subjects.stream().findFirst().map(type -> new Said(type.code(), cell));
  }
}
