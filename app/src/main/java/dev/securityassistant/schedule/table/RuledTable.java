package dev.securityassistant.schedule.table;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.text.TextLine;
import dev.securityassistant.schedule.text.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table whose cells are ruled; a merged cell counts for every row and column it spans. */
final class RuledTable implements TableLayout {

  /** Header rows looked through, from the lowest. */
  private static final int HEADERS = 3;

  /** Cells thinner than this in points are the breadth of a ruling line. */
  private static final double BREADTH = 2;

  /** Widest cell, in heights of the type. */
  private static final double WIDEST = 60;

  private final Ink ink;
  private final TableGrid grid;
  private final Box anchor;
  private final double size;
  private final List<Box> tops = new ArrayList<>();
  private final List<TableColumn> columns = new ArrayList<>();

  private RuledTable(Ink ink, TableGrid grid, Box anchor, double size, Box first) {
    this.ink = ink;
    this.grid = grid;
    this.anchor = anchor;
    this.size = size;
    List<Box> left = walk(first, -1);
    tops.addAll(left.reversed());
    tops.add(first);
    tops.addAll(walk(first, 1));
    tops.forEach(t -> columns.add(header(t.centerX())));
  }

  /**
   * The table with this header of its door column.
   *
   * @param first the line of the first door below it
   */
  static Optional<RuledTable> of(Ink ink, TableGrid grid, TextLine header, TextLine first) {
    double size = header.size();
    Optional<Box> anchor = grid.cell(header.box().centerX(), header.box().centerY());
    Optional<Box> door = grid.cell(first.box().centerX(), first.box().centerY());
    return anchor
        .filter(a -> a.width() < WIDEST * size && a.height() < 12 * size)
        .flatMap(a ->
            door.filter(d -> d.width() < WIDEST * size && d.height() < 12 * size)
                .map(d -> new RuledTable(ink, grid, a, size, d)));
  }

  private List<Box> walk(Box first, int direction) {
    List<Box> cells = new ArrayList<>();
    double y = first.centerY();
    double x = direction > 0 ? first.x1() + TableGrid.STEP : first.x0() - TableGrid.STEP;
    for (int i = 0; i < 40; i++) {
      Optional<Box> cell = grid.cell(x, y);
      if (cell.isEmpty() || cell.get().width() > WIDEST * size) {
        break;
      }
      Box found = cell.get();
      if (found.width() > BREADTH) {
        cells.add(found);
      }
      x = direction > 0 ? found.x1() + TableGrid.STEP : found.x0() - TableGrid.STEP;
    }
    return cells;
  }

  private TableColumn header(double x) {
    List<String> texts = new ArrayList<>();
    double y = anchor.y1() - TableGrid.STEP;
    for (int i = 0; i < 2 * HEADERS && texts.size() < HEADERS; i++) {
      Optional<Box> cell = grid.cell(x, y);
      if (cell.isEmpty() || cell.get().height() > 20 * size) {
        break;
      }
      String text = text(cell.get());
      if (!text.isEmpty()) {
        texts.add(text);
      }
      y = cell.get().y0() - TableGrid.STEP;
    }
    return texts.isEmpty()
        ? TableColumn.UNKNOWN
        : TableColumn.of(texts.getFirst(), String.join(" ", texts.reversed()));
  }

  private String text(Box cell) {
    return String.join(" ", TextLines.of(ink.words(cell)).stream().map(TextLine::text).toList());
  }

  @Override
  public List<TableColumn> columns() {
    return columns;
  }

  @Override
  public Box row(TextLine door) {
    Box cell =
        grid.cell(door.box().centerX(), door.box().centerY())
            .filter(c -> c.height() < 12 * size)
            .orElse(door.box());
    return new Box(tops.getFirst().x0(), cell.y0(), tops.getLast().x1(), cell.y1());
  }

  @Override
  public List<String> cells(Box row) {
    return tops.stream()
        .map(t -> grid.cell(t.centerX(), row.centerY()).map(this::text).orElse(""))
        .toList();
  }

  @Override
  public Box head() {
    return new Box(tops.getFirst().x0(), anchor.y0(), tops.getLast().x1(), anchor.y1());
  }
}
