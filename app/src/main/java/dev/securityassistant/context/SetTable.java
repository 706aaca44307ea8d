package dev.securityassistant.context;

import dev.securityassistant.specification.Clause;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Reads hardware sets from a table with a column that names them. */
final class SetTable {

  private static final Pattern SET =
      Words.whole(
          "(?:hardware|ironmongery|hw|h/w) ?(?:set|group|ref\\w*|no|schedule)?s?|sets?(?: (?:no|id|ref))?");
  private static final Pattern DOORS =
      Words.whole(
          "doors?(?:\\(s\\))?(?: (?:no|nos|number|numbers|ref|refs|id|ids|tag|mark))?|door/opening|opening");
  private static final Pattern NOT_DOORS = Words.whole("type|hardware|leaf|width|frame|finish");
  private static final Pattern NOT_ITEM =
      Words.whole("room|location|remarks?|notes?|name|width|height|rating|fire");
  private static final Pattern ITEM_HEADER =
      Pattern.compile(
          "(?i)(?:items?|qty\\.?|quantity|description|product|manufacturer|finish|component|element|no\\.?|ref\\.?|catalog(?:ue)?.*|part.*|model)");

  private SetTable() {}

  /** Adds what the table says of sets; whether it is such a table. */
  static boolean read(
      Section section, Table table, BiFunction<String, Clause, HardwareSetFinder.Draft> drafts) {
    int set = table.column(SET);
    int doors = doorColumn(table);
    if (set < 0 || table.columns() < 2 || set == doors) {
      return false;
    }
    for (Row row : table.body()) {
      Optional<String> id = SetName.ofCell(row.cell(set));
      if (row.isBanner() || id.isEmpty()) {
        continue;
      }
      HardwareSetFinder.Draft draft = drafts.apply(id.get(), section.clause(table, row));
      draft.doorIds(DoorIds.listed(row.cell(doors)));
      boolean perDoor = doors >= 0 && doors < set;
      for (int i = 0; i < table.columns() && !perDoor; i++) {
        if (i != set && i != doors && !NOT_ITEM.matcher(table.headers().get(i)).find()) {
          draft.item(item(table.headers().get(i), row.cell(i)));
        }
      }
    }
    return true;
  }

  /** Whether the row only heads the columns of a list of items. */
  static boolean isHeader(Row row) {
    return row.texts().stream().allMatch(text -> ITEM_HEADER.matcher(text).matches());
  }

  /** A row of a list of items as one line. */
  static String line(Row row) {
    List<String> texts = row.texts();
    boolean labelled = texts.size() == 2 && texts.getFirst().matches("\\p{L}[\\p{L} /&()]*");
    return String.join(labelled ? ": " : " ", texts);
  }

  private static String item(String header, String cell) {
    boolean plain =
        header.isEmpty()
            || ITEM_HEADER.matcher(header).matches()
            || header.toLowerCase(Locale.ROOT).contains("hardware");
    return cell.isEmpty() || cell.equals("-") ? "" : plain ? cell : header + ": " + cell;
  }

  private static int doorColumn(Table table) {
    for (int i = 0; i < table.columns(); i++) {
      String header = table.headers().get(i);
      if (DOORS.matcher(header).find() && !NOT_DOORS.matcher(header).find()) {
        return i;
      }
    }
    return -1;
  }
}
