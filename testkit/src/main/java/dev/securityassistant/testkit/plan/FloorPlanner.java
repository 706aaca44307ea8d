package dev.securityassistant.testkit.plan;

import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Invents floors: the same random source gives the same floor. */
public final class FloorPlanner {

  private final Random random;
  private final Theme theme;
  private final IntFunction<String> numbers;
  private final double scale;

  private final List<Room> rooms = new ArrayList<>();
  private final List<Doorway> doorways = new ArrayList<>();

  /**
   * @param numbers the number lettered in the n-th room of the floor, from 1
   * @param scale 1 for A3; larger sheets carry larger rooms
   */
  public FloorPlanner(Random random, Theme theme, IntFunction<String> numbers, double scale) {
    this.random = random;
    this.theme = theme;
    this.numbers = numbers;
    this.scale = scale;
  }

  /** A floor whose outer walls stand on {@code building}. */
  public FloorPlan plan(Rect building, Layout layout) {
    rooms.clear();
    doorways.clear();
    RoomNamer namer = new RoomNamer(theme, random);
    Skeleton skeleton = Skeleton.of(layout, building, 40 * scale, random);
    for (Rect corridor : skeleton.corridors()) {
      rooms.add(room(namer.next(RoomKind.CORRIDOR), corridor, RoomKind.CORRIDOR));
    }
    List<Room> corridors = List.copyOf(rooms);
    for (Strip strip : skeleton.strips()) {
      Room corridor =
          corridors.stream()
              .filter(r -> r.area().equals(strip.corridor()))
              .findFirst()
              .orElseThrow();
      fill(strip, corridor, namer, building);
    }
    return new FloorPlan(
        building, rooms, doorways, Walls.of(building, rooms, doorways, scale), scale);
  }

  private void fill(Strip strip, Room corridor, RoomNamer namer, Rect building) {
    double length = strip.length();
    int count = Math.max(1, (int) (length / ((85 + random.nextInt(35)) * scale)));
    double[] weights = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      weights[i] = 0.75 + random.nextDouble() * 0.6;
      sum += weights[i];
    }
    double start = 0;
    for (int i = 0; i < count; i++) {
      double end = i == count - 1 ? length : start + length * weights[i] / sum;
      Rect area = strip.slice(start, end);
      RoomKind kind = kind(i == 0 || i == count - 1);
      boolean deep = strip.depth() > 150 * scale && kind == RoomKind.OFFICE && random.nextBoolean();
      if (deep) {
        divide(strip, area, corridor, namer);
      } else {
        Room room = room(namer.next(kind), area, kind);
        rooms.add(room);
        doorways.add(door(area, strip.inwards(), room, corridor));
        exit(room, strip.inwards(), building);
      }
      start = end;
    }
  }

  /** A front room on the corridor and a back room that is reached through it. */
  private void divide(Strip strip, Rect area, Room corridor, RoomNamer namer) {
    Point in = strip.inwards();
    double share = 0.5 + random.nextDouble() * 0.1;
    Rect half =
        strip.horizontal()
            ? new Rect(area.x(), area.y(), area.w(), area.h() * share)
            : new Rect(area.x(), area.y(), area.w() * share, area.h());
    boolean forward = in.x() + in.y() > 0;
    Rect rest =
        strip.horizontal()
            ? new Rect(area.x(), half.bottom(), area.w(), area.h() - half.h())
            : new Rect(half.right(), area.y(), area.w() - half.w(), area.h());
    Room front = room(namer.next(RoomKind.OFFICE), forward ? half : rest, RoomKind.OFFICE);
    rooms.add(front);
    Room back = room(namer.next(RoomKind.STORE), forward ? rest : half, RoomKind.STORE);
    rooms.add(back);
    doorways.add(door(front.area(), in, front, corridor));
    doorways.add(door(back.area(), in, back, front));
  }

  private RoomKind kind(boolean end) {
    long stairs = rooms.stream().filter(r -> r.kind() == RoomKind.STAIR).count();
    if (end && stairs < 4 && random.nextInt(3) > 0) {
      return RoomKind.STAIR;
    }
    if (random.nextInt(9) == 0) {
      return RoomKind.WASHROOM;
    }
    RoomKind[] likely = {
      RoomKind.OFFICE,
      RoomKind.OFFICE,
      RoomKind.STORE,
      RoomKind.PLANT,
      RoomKind.COMMS,
      RoomKind.MEETING,
      RoomKind.MEETING,
      RoomKind.OFFICE,
      RoomKind.STORE
    };
    return likely[random.nextInt(likely.length)];
  }

  private Room room(String name, Rect area, RoomKind kind) {
    return new Room(name, numbers.apply(rooms.size() + 1), area, kind);
  }

  /** A door in the side of {@code area} that faces against {@code inwards}. */
  private Doorway door(Rect area, Point inwards, Room room, Room from) {
    boolean wide = room.kind() != RoomKind.STAIR && random.nextInt(5) == 0;
    double width = (wide ? 30 : 18) * scale;
    double share = 0.3 + random.nextDouble() * 0.4;
    Point at = sidePoint(area, new Point(-inwards.x(), -inwards.y()), share);
    return new Doorway(
        at, inwards, width, wide ? 2 : 1, room, from, random.nextBoolean(), random.nextInt(4) > 0);
  }

  /** A stair on the outer wall gets a door to the open, secured towards the stair. */
  private void exit(Room room, Point inwards, Rect building) {
    boolean outer = touches(room.area(), inwards, building);
    if (room.kind() == RoomKind.STAIR && outer && random.nextInt(3) == 0) {
      Point at = sidePoint(room.area(), inwards, 0.4 + random.nextDouble() * 0.2);
      Point back = new Point(-inwards.x(), -inwards.y());
      doorways.add(new Doorway(at, back, 20 * scale, 1, room, null, random.nextBoolean(), false));
    }
  }

  private static boolean touches(Rect area, Point side, Rect building) {
    return side.y() < 0 && Math.abs(area.y() - building.y()) < 0.5
        || side.y() > 0 && Math.abs(area.bottom() - building.bottom()) < 0.5
        || side.x() > 0 && Math.abs(area.right() - building.right()) < 0.5;
  }

  private static Point sidePoint(Rect area, Point side, double share) {
    if (Math.abs(side.y()) > 0.5) {
      return new Point(area.x() + area.w() * share, side.y() < 0 ? area.y() : area.bottom());
    }
    return new Point(side.x() < 0 ? area.x() : area.right(), area.y() + area.h() * share);
  }
}
