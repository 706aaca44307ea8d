package dev.securityassistant.context;

import dev.securityassistant.specification.LockType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the lock types a specification defines, in tables and in sentences. */
final class LockTypeFinder {

  private final List<String> warnings;
  private final Map<String, LockType> found = new LinkedHashMap<>();

  /** Contradictions go to the warnings. */
  LockTypeFinder(List<String> warnings) {
    this.warnings = warnings;
  }

  List<LockType> find(Document document) {
    for (Section section : document.sections()) {
      String lead = "";
      for (Block block : section.blocks()) {
        switch (block) {
          case Table table -> LockTable.read(section, table, lead).forEach(this::add);
          case Paragraph paragraph -> {
            LockSentence.read(section, paragraph, lead).forEach(this::add);
            lead = paragraph.words();
          }
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private void add(LockType type) {
    LockType first = found.putIfAbsent(type.code(), type);
    if (first != null && first.kind() != type.kind()) {
      warnings.add(
          "Lock type "
              + type.code()
              + " is described twice and differently: \""
              + first.name()
              + "\" ("
              + first.clause().reference()
              + ") and \""
              + type.name()
              + "\" ("
              + type.clause().reference()
              + "). The first is used.");
    }
  }
}
