package dev.securityassistant.context;

import dev.securityassistant.specification.Clause;
import dev.securityassistant.specification.HardwareSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds hardware sets under headings, after paragraphs that name one, and in tables. */
final class HardwareSetFinder {

  private static final Pattern DOORS_LINE =
      Pattern.compile(
          "^(?:for use on |used on |use on |applies to |to )?doors?(?:\\(s\\))?(?:\\s+(?:nos?\\.?|numbers?))?\\s*#?(?:\\(s\\))?\\s*[:#].*",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_OPENING = 160;
  private static final int LONGEST_ITEM = 140;

  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  List<HardwareSet> find(Document document) {
    for (Section section : document.sections()) {
      read(section);
    }
    return drafts.values().stream().map(Draft::set).toList();
  }

  private void read(Section section) {
    Draft open = null;
    Optional<SetName.Opening> titled = SetName.opening(section.title());
    if (titled.isPresent()) {
      open = draft(titled.get().id(), section.clause());
      open.doors(titled.get().rest());
    }
    for (Block block : section.blocks()) {
      switch (block) {
        case Paragraph paragraph -> open = paragraph(section, paragraph, open);
        case Table table -> {
          if (!SetTable.read(section, table, this::draft) && open != null) {
            open.items(table);
          }
        }
      }
    }
  }

  private @Nullable Draft paragraph(Section section, Paragraph paragraph, @Nullable Draft open) {
    String words = paragraph.words();
    Optional<SetName.Opening> opening = SetName.opening(words);
    if (opening.isPresent() && words.length() <= LONGEST_OPENING && isTitle(opening.get().rest())) {
      Draft draft = draft(opening.get().id(), section.clause(paragraph, words));
      draft.rest(opening.get().rest());
      return draft;
    }
    for (String sentence : Words.sentences(words)) {
      Optional<DoorIds.Found> doors = DoorIds.in(sentence);
      for (String id : SetName.mentioned(sentence)) {
        if (doors.isPresent()) {
          draft(id, section.clause(paragraph, sentence)).doorIds.addAll(doors.get().ids());
        }
      }
    }
    if (open != null && words.length() <= LONGEST_ITEM && SetName.mentioned(words).isEmpty()) {
      if (DOORS_LINE.matcher(words).matches()) {
        open.doors(words);
      } else if (DoorIds.isList(words)) {
        open.doorIds(DoorIds.listed(words));
      } else if (DoorIds.in(words).isPresent()) {
        return null;
      } else {
        open.items.add(words.replaceFirst("^[-•*▪–]\\s*", ""));
      }
      return open;
    }
    return null;
  }

  private static boolean isTitle(String rest) {
    return rest.isEmpty() || ":–—-(,".indexOf(rest.charAt(0)) >= 0;
  }

  private Draft draft(String id, Clause clause) {
    return drafts.computeIfAbsent(id, key -> new Draft(key, clause));
  }

  /** A set while it is being read. */
  static final class Draft {

    private final String id;
    private final Clause clause;
    private final List<String> items = new ArrayList<>();
    private final Set<String> doorIds = new LinkedHashSet<>();

    Draft(String id, Clause clause) {
      this.id = id;
      this.clause = clause;
    }

    /** Doors after the word door, or a bare list. */
    void doors(String text) {
      DoorIds.in(text).ifPresent(found -> doorIds.addAll(found.ids()));
    }

    void doorIds(List<String> ids) {
      doorIds.addAll(ids);
    }

    void item(String text) {
      if (!text.isBlank() && !items.contains(text)) {
        items.add(text);
      }
    }

    /** What follows the name in its own line: doors, or items. */
    private void rest(String rest) {
      String said = rest.replaceFirst("^[:–—,(-]+\\s*", "").replaceFirst("\\)$", "");
      Matcher lists = Pattern.compile("(?i)^doors?\\b.*").matcher(said);
      if (lists.matches()) {
        doors(said);
      } else {
        for (String item : said.split("[;,]\\s*")) {
          item(item.strip());
        }
      }
    }

    private void items(Table table) {
      for (Row row : table.rowsWithHeader()) {
        if (!SetTable.isHeader(row)) {
          String line = SetTable.line(row);
          if (DOORS_LINE.matcher(line).matches()) {
            doors(line);
          } else {
            item(line);
          }
        }
      }
    }

    private HardwareSet set() {
      return new HardwareSet(id, items, List.copyOf(doorIds), clause);
    }
  }
}
