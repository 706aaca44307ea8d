package dev.securityassistant.schedule.table;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.text.TextLine;
import dev.securityassistant.schedule.text.TextLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads sheets that list doors with their devices in lines of text or in tables, for drawings that
 * have no plan.
 */
public final class ListReader {

  /** Confidence in a row of a table, which is text with its meaning in the header. */
  private static final double TABLE = 0.95;

  private ListReader() {}

  /** Doors of a sheet, each followed by its devices; empty where it lists none. */
  public static List<List<Component>> read(Sheet sheet) {
    List<List<Component>> doors = new ArrayList<>();
    for (TextLine row : rows(TextLines.of(sheet.words()))) {
      ListEntry.of(row).ifPresent(e -> doors.add(components(e, sheet)));
    }
    return doors;
  }

  /** Doors of the rows of a schedule table, each followed by its devices. */
  public static List<List<Component>> read(List<TableRow> rows) {
    return rows.stream().map(ListReader::components).toList();
  }

  private static List<Component> components(TableRow row) {
    Evidence evidence = new Evidence(row.page(), row.box());
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("id_source", "drawing");
    attributes.put("listed", true);
    attributes.putAll(row.attributes());
    List<Component> components = new ArrayList<>();
    components.add(
        new Component(
            row.doorId(),
            ComponentType.DOOR,
            null,
            row.location(),
            evidence,
            TABLE,
            "The door schedule has a row for it.",
            attributes));
    row.counts()
        .forEach((type, count) -> {
          for (int n = 1; n <= count; n++) {
            components.add(
                new Component(
                    row.doorId() + "/" + type.code() + "-" + n,
                    type,
                    row.doorId(),
                    null,
                    evidence,
                    TABLE,
                    "The row of this door in the door schedule counts %d.".formatted(count),
                    Map.of("listed", true)));
          }
        });
    return components;
  }

  /** Lines that stand on one height joined to rows, columns parted by bars. */
  private static List<TextLine> rows(List<TextLine> lines) {
    List<TextLine> rows = new ArrayList<>();
    List<TextLine> open = new ArrayList<>();
    for (TextLine line :
        lines.stream()
            .filter(TextLine::upright)
            .sorted(Comparator.comparingDouble(l -> l.box().centerY()))
            .toList()) {
      if (!open.isEmpty()
          && line.box().centerY() - open.getFirst().box().centerY() > 0.4 * line.size()) {
        rows.add(row(open));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      rows.add(row(open));
    }
    return rows;
  }

  private static TextLine row(List<TextLine> pieces) {
    pieces.sort(Comparator.comparingDouble(l -> l.box().x0()));
    List<Word> words = pieces.stream().flatMap(l -> l.words().stream()).toList();
    return new TextLine(
        words,
        String.join(" | ", pieces.stream().map(TextLine::text).toList()),
        TextLine.of(words).box());
  }

  private static List<Component> components(ListEntry entry, Sheet sheet) {
    Evidence evidence = new Evidence(sheet.pageNumber(), sheet.turn().toView(entry.box()));
    double confidence = Math.round(950 * entry.quality()) / 1000.0;
    List<Component> components = new ArrayList<>();
    components.add(
        new Component(
            entry.id(),
            ComponentType.DOOR,
            null,
            entry.location().isEmpty() ? null : entry.location(),
            evidence,
            confidence,
            "The list names it with %d devices.".formatted(entry.devices().size()),
            Map.of("id_source", "drawing", "listed", true)));
    Map<ComponentType, Integer> counts = new EnumMap<>(ComponentType.class);
    for (int i = 0; i < entry.devices().size(); i++) {
      ComponentType type = entry.devices().get(i);
      int n = counts.merge(type, 1, Integer::sum);
      Map<String, Object> attributes = new LinkedHashMap<>();
      attributes.put("legend", entry.words().get(i));
      attributes.put("listed", true);
      components.add(
          new Component(
              entry.id() + "/" + type.code() + "-" + n,
              type,
              entry.id(),
              null,
              evidence,
              confidence,
              "The list says '%s' for this door.".formatted(entry.words().get(i)),
              attributes));
    }
    return components;
  }
}
