package dev.securityassistant.schedule.place;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.wall.Wall;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which room's label is reached from each place of a plan with the least trouble: the length of the
 * way, and a high price for every wall on it. All labels spread out together (Dijkstra's algorithm
 * with many sources, in buckets after Dial), so that each cell of a grid is visited once.
 */
public final class RoomMap {

  /** Side of a cell in points. */
  private static final double CELL = 4;

  /**
   * Price of one side of a wall, in steps of one cell: the way along a corridor to its label is
   * cheaper than the way through a wall into the next room.
   */
  static final int WALL_SIDE = 150;

  /** Dearest way that still belongs to a room. */
  private static final int DEAREST = 1200;

  private static final int STRAIGHT = 10;
  private static final int SLANTED = 14;
  private static final int PRICE_UNIT = 10;
  private static final int[] DX = {1, -1, 0, 0, 1, 1, -1, -1};
  private static final int[] DY = {0, 0, 1, -1, 1, -1, 1, -1};

  /** The room of a place, and the price of the way to its label in steps of one cell. */
  record Reached(Room room, double price) {}

  private final List<Room> rooms;
  private final int columns;
  private final int lines;
  private final int[] price;
  private final int[] owner;
  private final byte[] walls;

  /**
   * Spreads the labels out.
   *
   * @param area the plan, from (0, 0); places outside count as its edge
   */
  public RoomMap(List<Room> rooms, List<Wall> walls, Box area) {
    this.rooms = rooms;
    this.columns = (int) Math.ceil(area.width() / CELL) + 1;
    this.lines = (int) Math.ceil(area.height() / CELL) + 1;
    this.price = new int[columns * lines];
    this.owner = new int[columns * lines];
    this.walls = new byte[columns * lines];
    Arrays.fill(price, Integer.MAX_VALUE);
    walls.forEach(this::build);
    spread();
  }

  /** The room of a place; null where no label is near enough. */
  @Nullable Reached at(Point p) {
    int cell = cell(p.x(), p.y());
    return price[cell] == Integer.MAX_VALUE
        ? null
        : new Reached(rooms.get(owner[cell]), (double) price[cell] / PRICE_UNIT);
  }

  private int cell(double x, double y) {
    return Math.clamp((int) (y / CELL), 0, lines - 1) * columns
        + Math.clamp((int) (x / CELL), 0, columns - 1);
  }

  /** Marks all cells a wall passes through, so that no slanted step slips between two of them. */
  private void build(Wall wall) {
    double length = wall.a().distance(wall.b());
    int steps = (int) Math.ceil(length / (CELL / 8));
    byte sides = (byte) wall.sides();
    for (int i = 0; i <= steps; i++) {
      double t = steps == 0 ? 0 : (double) i / steps;
      int cell =
          cell(
              wall.a().x() + t * (wall.b().x() - wall.a().x()),
              wall.a().y() + t * (wall.b().y() - wall.a().y()));
      walls[cell] = (byte) Math.max(walls[cell], sides);
    }
  }

  private void spread() {
    int span = SLANTED + 2 * WALL_SIDE * PRICE_UNIT + 1;
    @SuppressWarnings({"unchecked", "rawtypes"})
    Deque<Integer>[] buckets = new Deque[span];
    Arrays.setAll(buckets, i -> new ArrayDeque<Integer>());
    int open = 0;
    for (int r = 0; r < rooms.size(); r++) {
      Box box = rooms.get(r).box();
      for (double y = box.y0(); y <= box.y1() + CELL / 2; y += CELL) {
        for (double x = box.x0(); x <= box.x1() + CELL / 2; x += CELL) {
          int cell = cell(x, y);
          if (price[cell] != 0) {
            price[cell] = 0;
            owner[cell] = r;
            buckets[0].add(cell);
            open++;
          }
        }
      }
    }
    for (int now = 0; open > 0 && now <= DEAREST * PRICE_UNIT; now++) {
      Deque<Integer> bucket = buckets[now % span];
      while (!bucket.isEmpty()) {
        int cell = bucket.remove();
        open--;
        if (price[cell] == now) {
          open += step(cell, now, buckets);
        }
      }
    }
  }

  private int step(int cell, int now, Deque<Integer>[] buckets) {
    int opened = 0;
    int x = cell % columns;
    int y = cell / columns;
    for (int d = 0; d < DX.length; d++) {
      int nx = x + DX[d];
      int ny = y + DY[d];
      if (nx >= 0 && ny >= 0 && nx < columns && ny < lines) {
        int next = ny * columns + nx;
        int reached = now + (d < 4 ? STRAIGHT : SLANTED) + walls[next] * WALL_SIDE * PRICE_UNIT;
        if (reached < price[next]) {
          price[next] = reached;
          owner[next] = owner[cell];
          buckets[reached % buckets.length].add(next);
          opened++;
        }
      }
    }
    return opened;
  }
}
