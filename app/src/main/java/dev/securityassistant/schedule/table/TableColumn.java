package dev.securityassistant.schedule.table;

import dev.securityassistant.component.ComponentType;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column of a door schedule holds, told by the words of its header. */
enum TableColumn {
  DOOR(
      "(?:(?:access )?(?:door|opening|point|portal)s?[ /]*)+(?:no|nr|ref|reference|id|ident|identifier|number|mark|tag|code|#)\\.?(?: ?(?:no|number)\\.?)?|mark|door",
      null),
  DOOR_ONLY_NUMBER("no\\.?|nr\\.?|ref\\.?|id|tag|number|#", null),
  BY_OTHERS(".*\\b(?:type|model|make|spec\\w*|height|width|size|by|cable|finish)\\b.*", null),
  LEVEL("(?:.* )?(?:level|floor|storey|lvl)", null),
  FIRE(".*\\bfire\\b.*|fr|f\\.r\\.|rating|(?:fr )?rating", null),
  FROM("from(?: room)?|unsecured?(?: side)?", null),
  TO("to(?: room)?|secured?(?: side)?", null),
  LOCATION(
      "(?:door |room )?(?:location|description|area|name)|room(?:/area)?|location ?[/&] ?description",
      null),
  LEAVES("(?:no\\.? (?:of )?)?(?:leaf|leafs|leaves)(?: ?(?:no\\.?|qty|count))?", null),
  BREAK_GLASS(
      ".*(?:break ?-?glass|\\be?bgu?\\b|call ?point|\\bmcp\\b|emergency (?:door )?release|green box).*",
      ComponentType.BREAK_GLASS),
  KEYPAD(".*(?:key ?pad|pin ?pad|\\bkp\\b).*", ComponentType.KEYPAD),
  BIOMETRIC(".*(?:biometric|finger ?print|iris).*", ComponentType.BIOMETRIC),
  READER(".*(?:reader|\\bcr\\b|\\bcard\\b).*", ComponentType.READER),
  CONTACT(".*(?:contact|\\bdc\\b|\\bdps\\b|position switch).*", ComponentType.DOOR_CONTACT),
  EXIT(
      ".*(?:\\bexit|\\brex\\b|\\brte\\b|request|push ?(?:button|to)|\\begress).*",
      ComponentType.EXIT_BUTTON),
  LOCK(".*(?:\\block(?:s|ing)?\\b|mag ?-?lock|\\bstrikes?\\b).*", ComponentType.LOCK),
  INTERCOM(".*(?:intercom|door ?phone|door entry).*", ComponentType.INTERCOM),
  CAMERA(".*(?:camera|cctv).*", ComponentType.CAMERA),
  UNKNOWN("", null);

  private final Pattern words;
  private final @Nullable ComponentType type;

  TableColumn(String words, @Nullable ComponentType type) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    this.type = type;
  }

  /** The device that the column counts; null where it counts none. */
  @Nullable ComponentType type() {
    return type;
  }

  boolean namesDoor() {
    return this == DOOR || this == DOOR_ONLY_NUMBER;
  }

  /** Whether a header could be that of the column with the numbers of the doors. */
  static boolean namesDoor(String header) {
    String words = header.replace(':', ' ').strip();
    return DOOR.words.matcher(words).matches() || DOOR_ONLY_NUMBER.words.matcher(words).matches();
  }

  /** By its lowest header, else by all its headers from the top down. */
  static TableColumn of(String lowest, String joined) {
    TableColumn own = of(lowest);
    TableColumn all = of(joined);
    boolean weak = own == UNKNOWN || own == DOOR_ONLY_NUMBER || own == BY_OTHERS;
    return weak && all != UNKNOWN ? all : own;
  }

  static TableColumn of(String header) {
    String words = header.replace(':', ' ').strip();
    for (TableColumn column : values()) {
      if (column.words.matcher(words).matches()) {
        return column;
      }
    }
    return UNKNOWN;
  }
}
