package dev.securityassistant.context;

import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockType.PowerOff;
import dev.securityassistant.specification.LockVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads lock types from a table: one column holds codes, another names locks. */
final class LockTable {

  private static final Pattern LOCK = Words.whole("lock\\w*|ironmongery");
  private static final Pattern CODE_HEADER =
      Words.whole("type|code|ref\\w*|no|number|symbol|mark|id|item|designation|key|tag");
  private static final Pattern FIRM_CODE_HEADER = Words.whole("type|code|symbol|mark|designation");
  private static final Pattern OTHER_MATTER =
      Words.whole(
          "doors?(?! lock)(?: (?:no|number|ref|id|tag))?|(?:hardware |ironmongery )?sets?|abbreviations?|acronyms?"
              + "|room|camera|qty|quantity");
  private static final Pattern GLOSSARY =
      Words.whole("abbreviations?|acronyms?|glossary|definitions?");
  private static final Pattern POWER_HEADER =
      Words.whole("power|fail\\w*|mains|operation|mode|action|de-?energi[sz]ed");
  private static final Pattern SAFE = Words.whole("safe|unlock\\w*|releas\\w*|open\\w*");
  private static final Pattern SECURE = Words.whole("secured?|lock(?:s|ed)?|closed?");

  private final Section section;
  private final Table table;
  private final int code;
  private final int name;

  private LockTable(Section section, Table table, int code, int name) {
    this.section = section;
    this.table = table;
    this.code = code;
    this.name = name;
  }

  static List<LockType> read(Section section, Table table, String lead) {
    int code = codeColumn(table);
    int name = nameColumn(table, code);
    if (code < 0
        || name < 0
        || GLOSSARY.matcher(section.title() + " " + table.title()).find()
        || OTHER_MATTER.matcher(table.headers().get(code)).find()) {
      return List.of();
    }
    LockTable reader = new LockTable(section, table, code, name);
    return reader.speaksOfLocks(lead) ? reader.types() : List.of();
  }

  private boolean speaksOfLocks(String lead) {
    if (LOCK.matcher(table.title() + " " + section.title() + " " + lead).find()) {
      return true;
    }
    long rows = table.body().stream().filter(row -> !row.isBanner()).count();
    long locks =
        table.body().stream().filter(row -> LockVocabulary.namesKnownKind(row.cell(name))).count();
    return FIRM_CODE_HEADER.matcher(table.headers().get(code)).find() && locks * 5 >= rows * 4;
  }

  private List<LockType> types() {
    List<LockType> types = new ArrayList<>();
    for (Row row : table.body()) {
      Optional<String> printed = LockCode.of(row.cell(code));
      Optional<Kind> kind = LockVocabulary.kindOf(row.cell(name));
      if (row.isBanner() || printed.isEmpty() || kind.isEmpty()) {
        continue;
      }
      types.add(
          new LockType(
              printed.get(),
              row.cell(name),
              kind.get(),
              powerOff(row, kind.get()),
              section.clause(table, row)));
    }
    return types;
  }

  private PowerOff powerOff(Row row, Kind kind) {
    PowerOff said = LockVocabulary.powerOffOf(row.words());
    for (int i = 0; said == PowerOff.UNKNOWN && i < table.columns(); i++) {
      if (i != name && i != code && POWER_HEADER.matcher(table.headers().get(i)).find()) {
        boolean safe = SAFE.matcher(row.cell(i)).find();
        boolean secure = SECURE.matcher(row.cell(i)).find();
        if (safe != secure) {
          said = safe ? PowerOff.FAIL_SAFE : PowerOff.FAIL_SECURE;
        }
      }
    }
    return said == PowerOff.UNKNOWN ? LockVocabulary.powerOffOf(kind, row.words()) : said;
  }

  private static int codeColumn(Table table) {
    int best = -1;
    long most = 0;
    for (int i = 0; i < table.columns(); i++) {
      int column = i;
      boolean headed =
          CODE_HEADER.matcher(table.headers().get(i)).find()
              || (table.headers().get(i).isEmpty() && i == 0)
              || LOCK.matcher(table.headers().get(i)).find();
      long codes =
          table.body().stream()
              .filter(row -> !row.isBanner() && LockCode.of(row.cell(column)).isPresent())
              .count();
      if (headed && codes > most) {
        best = i;
        most = codes;
      }
    }
    return best;
  }

  private static int nameColumn(Table table, int code) {
    int best = -1;
    long most = 0;
    for (int i = 0; i < table.columns(); i++) {
      int column = i;
      long locks =
          table.body().stream()
              .filter(row -> !row.isBanner() && LockVocabulary.kindOf(row.cell(column)).isPresent())
              .count();
      if (i != code && locks > most) {
        best = i;
        most = locks;
      }
    }
    return best;
  }
}
