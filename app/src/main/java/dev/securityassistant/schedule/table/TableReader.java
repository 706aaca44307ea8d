package dev.securityassistant.schedule.table;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.text.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds door schedule tables: a column headed as door number, two more columns with headers of the
 * trade, doors below.
 */
public final class TableReader {

  /** Known columns a table needs. */
  private static final int COLUMNS = 3;

  private final Sheet sheet;
  private final Ink ink;
  private final List<TextLine> lines;
  private final List<Box> legends;
  private @Nullable TableGrid grid;

  private TableReader(Sheet sheet, Ink ink, List<TextLine> lines, List<Box> legends) {
    this.legends = legends;
    this.sheet = sheet;
    this.ink = ink;
    this.lines = lines;
  }

  /**
   * Tables of a sheet, from the top down.
   *
   * @param legends where legends stand, whose texts head no table: <i>Door contact</i> is read in
   *     two pieces on some scans
   */
  public static List<ScheduleTable> read(
      Sheet sheet, Ink ink, List<TextLine> lines, List<Box> legends) {
    return new TableReader(sheet, ink, lines, legends).tables();
  }

  private List<ScheduleTable> tables() {
    List<ScheduleTable> tables = new ArrayList<>();
    for (TextLine line : lines) {
      boolean inside =
          Stream.concat(legends.stream(), tables.stream().map(ScheduleTable::box))
              .anyMatch(b -> b.contains(line.box().centerX(), line.box().centerY()));
      if (line.upright() && !inside && TableColumn.namesDoor(line.text()) && isHeaded(line)) {
        ScheduleTable table = table(line);
        if (table != null) {
          tables.add(table);
        }
      }
    }
    return tables;
  }

  /** Whether headers of the trade stand beside it. */
  private boolean isHeaded(TextLine header) {
    double near = 4 * header.size();
    long known =
        lines.stream()
            .filter(l -> Math.abs(l.box().centerY() - header.box().centerY()) < near)
            .map(l -> TableColumn.of(l.text()))
            .filter(c -> c != TableColumn.UNKNOWN)
            .distinct()
            .count();
    return known >= COLUMNS;
  }

  private @Nullable ScheduleTable table(TextLine header) {
    List<TextLine> doors = doors(header);
    if (doors.isEmpty()) {
      return null;
    }
    TextLine first = doors.getFirst();
    double pitch =
        doors.size() > 1 ? doors.get(1).box().centerY() - first.box().centerY() : 2 * header.size();
    TableLayout layout =
        RuledTable.of(ink, grid(), header, first)
            .<TableLayout>map(t -> t)
            .orElseGet(() -> new OpenTable(lines, header, first, pitch));
    List<TableColumn> columns = layout.columns();
    boolean counts = columns.stream().anyMatch(c -> c.type() != null);
    long known =
        columns.stream()
            .filter(c -> c != TableColumn.UNKNOWN && c != TableColumn.BY_OTHERS)
            .distinct()
            .count();
    boolean named = columns.contains(TableColumn.DOOR) || counts;
    return known >= COLUMNS && named ? filled(layout, doors) : null;
  }

  private TableGrid grid() {
    TableGrid known = grid;
    if (known == null) {
      known = new TableGrid(ink, sheet.area());
      grid = known;
    }
    return known;
  }

  /** Lines below a header that could be doors, down to the next header or a wide gap. */
  private List<TextLine> doors(TextLine header) {
    Box column = header.box().grow(1.5 * header.size());
    List<TextLine> below =
        lines.stream()
            .filter(l -> l.upright() && l.box().y0() > header.box().y1())
            .filter(l -> l.box().x0() < column.x1() && l.box().x1() > column.x0())
            .sorted(Comparator.comparingDouble(l -> l.box().y0()))
            .toList();
    List<TextLine> doors = new ArrayList<>();
    double limit = 12 * header.size();
    double last = header.box().y1();
    for (TextLine line : below) {
      if (line.box().y0() - last > limit
          || !doors.isEmpty() && TableColumn.namesDoor(line.text())) {
        break;
      }
      if (TableCell.isDoor(line.text())) {
        doors.add(line);
      }
      last = line.box().y1();
    }
    return doors;
  }

  private ScheduleTable filled(TableLayout layout, List<TextLine> doors) {
    List<TableRow> rows = new ArrayList<>();
    Box box = layout.head();
    for (TextLine door : doors) {
      Box row = layout.row(door);
      rows.add(row(layout, row, door, section(layout, box.y0(), door)));
      box = box.union(row);
    }
    return new ScheduleTable(rows, box);
  }

  /** The level that the last section row above a door names; null where there is none. */
  private @Nullable String section(TableLayout layout, double top, TextLine door) {
    Box head = layout.head();
    return lines.stream()
        .filter(l -> l.box().y0() > top && l.box().y1() < door.box().y0())
        .filter(l -> l.box().x0() > head.x0() - l.size() && l.box().x1() < head.x1() + l.size())
        .filter(l -> TableCell.isLevel(l.text()) && isAlone(l, head))
        .max(Comparator.comparingDouble(l -> l.box().y0()))
        .map(TextLine::text)
        .orElse(null);
  }

  private boolean isAlone(TextLine line, Box head) {
    return lines.stream()
        .noneMatch(l ->
            l != line
                && Math.abs(l.box().centerY() - line.box().centerY()) < 0.6 * line.size()
                && l.box().x0() < head.x1()
                && l.box().x1() > head.x0());
  }

  private TableRow row(TableLayout layout, Box row, TextLine door, @Nullable String section) {
    List<TableColumn> columns = layout.columns();
    List<String> cells = layout.cells(row);
    String level = value(columns, cells, TableColumn.LEVEL);
    String location = value(columns, cells, TableColumn.LOCATION);
    return new TableRow(
        id(columns, cells).orElse(door.text()),
        location != null ? location : value(columns, cells, TableColumn.TO),
        level != null ? level : section,
        leaves(value(columns, cells, TableColumn.LEAVES)),
        value(columns, cells, TableColumn.FIRE),
        counts(columns, cells),
        sheet.turn().toView(row),
        sheet.pageNumber());
  }

  /** The whole of the cell, where the line is a part of it or runs into the next one. */
  private static Optional<String> id(List<TableColumn> columns, List<String> cells) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).namesDoor())
        .mapToObj(cells::get)
        .filter(TableCell::isDoor)
        .findFirst();
  }

  private static @Nullable Integer leaves(@Nullable String text) {
    Integer leaves = text == null ? null : TableCell.count(text);
    return leaves == null || leaves == 0 ? null : leaves;
  }

  private static Map<ComponentType, Integer> counts(List<TableColumn> columns, List<String> cells) {
    Map<ComponentType, Integer> counts = new EnumMap<>(ComponentType.class);
    for (int i = 0; i < columns.size(); i++) {
      ComponentType type = columns.get(i).type();
      Integer count = TableCell.count(cells.get(i));
      if (type != null && count != null) {
        counts.merge(type, count, Integer::sum);
      }
    }
    return counts;
  }

  private static @Nullable String value(
      List<TableColumn> columns, List<String> cells, TableColumn column) {
    for (int i = 0; i < columns.size(); i++) {
      String said = columns.get(i) == column ? TableCell.said(cells.get(i)) : null;
      if (said != null) {
        return said;
      }
    }
    return null;
  }
}
