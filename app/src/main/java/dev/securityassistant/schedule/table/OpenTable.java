package dev.securityassistant.schedule.table;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.text.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A table without ruling lines: cells belong to the header they are best in line with. */
final class OpenTable implements TableLayout {

  /** Headers of one column, from the lowest up. */
  private static final class Column {
    private Box box;
    private final List<String> headers = new ArrayList<>();

    Column(TextLine header) {
      box = header.box();
      headers.add(header.text());
    }

    void add(TextLine header, boolean widens) {
      headers.add(header.text());
      box = widens ? box.union(header.box()) : box;
    }

    TableColumn kind() {
      return TableColumn.of(headers.getFirst(), String.join(" ", headers.reversed()));
    }

    /** How far a text is out of line: left with left, middle with middle or right with right. */
    double off(Box text) {
      return Math.min(
          Math.abs(text.centerX() - box.centerX()),
          Math.min(Math.abs(text.x0() - box.x0()), Math.abs(text.x1() - box.x1())));
    }
  }

  private final List<TextLine> lines;
  private final double size;
  private final double pitch;
  private final Box head;
  private final List<Column> columns = new ArrayList<>();

  /**
   * The table with this header of its door column.
   *
   * @param lines of the sheet
   * @param first the line of the first door below it
   * @param pitch from one door to the next, in points
   */
  OpenTable(List<TextLine> lines, TextLine header, TextLine first, double pitch) {
    this.size = header.size();
    this.pitch = pitch;
    this.lines = lines.stream().filter(TextLine::upright).toList();
    double top = header.box().centerY() - 2.8 * size;
    List<TextLine> headers =
        this.lines.stream()
            .filter(l -> l.box().centerY() > top && l.box().y1() < first.box().y0())
            .filter(l -> l.size() < 1.5 * size)
            .sorted(Comparator.comparingDouble((TextLine l) -> -l.box().centerY()))
            .toList();
    headers.forEach(this::place);
    columns.sort(Comparator.comparingDouble(c -> c.box.x0()));
    Box box = header.box();
    for (Column column : columns) {
      box = box.union(column.box);
    }
    this.head = box;
  }

  private void place(TextLine header) {
    List<Column> under =
        columns.stream()
            .filter(c -> header.box().x0() < c.box.x1() && header.box().x1() > c.box.x0())
            .toList();
    if (under.isEmpty()) {
      columns.add(new Column(header));
    }
    under.forEach(c -> c.add(header, under.size() == 1));
  }

  @Override
  public List<TableColumn> columns() {
    return columns.stream().map(Column::kind).toList();
  }

  @Override
  public Box row(TextLine door) {
    double half = Math.max(0.5 * size, Math.min(pitch / 2, 2 * size));
    double y = door.box().centerY();
    return new Box(head.x0(), y - half, head.x1(), y + half);
  }

  @Override
  public List<String> cells(Box row) {
    List<List<String>> texts = new ArrayList<>();
    columns.forEach(_ -> texts.add(new ArrayList<>()));
    Box reach = new Box(row.x0() - 6 * size, row.y0(), row.x1() + 12 * size, row.y1());
    for (TextLine line : lines) {
      if (reach.contains(line.box().centerX(), line.box().centerY())) {
        int best = 0;
        for (int i = 1; i < columns.size(); i++) {
          if (columns.get(i).off(line.box()) < columns.get(best).off(line.box())) {
            best = i;
          }
        }
        texts.get(best).add(line.text());
      }
    }
    return texts.stream().map(t -> String.join(" ", t)).toList();
  }

  @Override
  public Box head() {
    return head;
  }
}
