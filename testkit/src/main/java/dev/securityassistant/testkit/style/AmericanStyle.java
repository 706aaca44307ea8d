package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Face;
import dev.securityassistant.testkit.paper.Lettering;
import dev.securityassistant.testkit.paper.PageSetup;
import dev.securityassistant.testkit.paper.PdfFile;
import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import dev.securityassistant.testkit.plan.Doorway;
import dev.securityassistant.testkit.plan.FloorPlan;
import dev.securityassistant.testkit.plan.FloorPlanPainter;
import dev.securityassistant.testkit.plan.FloorPlanner;
import dev.securityassistant.testkit.plan.Layout;
import dev.securityassistant.testkit.plan.PlanInk;
import dev.securityassistant.testkit.plan.Room;
import dev.securityassistant.testkit.plan.RoomKind;
import dev.securityassistant.testkit.plan.Theme;
import dev.securityassistant.testkit.plan.WallFinish;
import dev.securityassistant.testkit.security.Glyphs;
import dev.securityassistant.testkit.security.Placer;
import dev.securityassistant.testkit.sheet.SheetFrame;
import dev.securityassistant.testkit.sheet.TitleBlock;
import dev.securityassistant.testkit.sheet.Words;
import dev.securityassistant.testkit.truth.DeviceTruth;
import dev.securityassistant.testkit.truth.DoorTruth;
import dev.securityassistant.testkit.truth.Truth;
import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * American plans: boxes with letters at a door, the door's number small and upright beside the
 * leaf, corridor numbers that start like readers, one floor on two sheets with a match line.
 */
final class AmericanStyle implements Style {

  static final String NAME = "t08-us-match-line";

  private static final double CELL = 11;
  private static final Lettering NUMBER = new Lettering(Face.SANS, 5.4, Color.BLACK);
  private static final Map<String, String> TYPES =
      Map.of("CR", "reader", "RX", "exit_button", "DC", "door_contact", "EL", "lock");

  /** One box in floor coordinates. */
  private record Box(String letters, Rect area) {}

  /** A door with its number and boxes in floor coordinates. */
  private record Marked(Doorway door, String number, Point text, List<Box> boxes) {}

  @Override
  public Drawn draw(long seed) {
    Random random = new Random(seed * 7919 + 17);
    Truth truth = new Truth();
    try (PdfFile file = new PdfFile()) {
      PageSetup setup = PageSetup.ANSI_C;
      Rect building = new Rect(120, 130, 1900, 840);
      FloorPlan floor = floor(random, building);
      Placer placer = new Placer(building.grow(60), List.of());
      List<Marked> doors = mark(floor, placer, random);
      double cut = 1130;
      sheet(file, setup, floor, doors, new Rect(60, 60, cut, 1000), 1, truth);
      sheet(file, setup, floor, doors, new Rect(2080 - cut, 60, cut, 1000), 2, truth);
      truth.trap("corridors are numbered CR220 and so on");
      truth.trap("doors with a number and no box are not access controlled");
      truth.trap("doors near the match line are on both sheets");
      return new Drawn(
          NAME,
          "t_us",
          "CR boxes, rotated door numbers, match line",
          file.toBytes(),
          2,
          truth,
          Optional.empty());
    }
  }

  private static FloorPlan floor(Random random, Rect building) {
    Layout layout = random.nextBoolean() ? Layout.LADDER : Layout.SPINE;
    FloorPlan plain =
        new FloorPlanner(random, Theme.LABORATORY, n -> String.valueOf(200 + n), 1.35)
            .plan(building, layout);
    Map<Room, Room> renamed = new HashMap<>();
    for (Room r : plain.rooms()) {
      String number = r.kind() == RoomKind.CORRIDOR ? "CR2" + (20 + renamed.size()) : r.number();
      renamed.put(r, new Room(r.name(), number, r.area(), r.kind()));
    }
    List<Doorway> doors = new ArrayList<>();
    for (Doorway d : plain.doorways()) {
      Room from = d.from();
      doors.add(
          new Doorway(
              d.at(),
              d.inwards(),
              d.width(),
              d.leaves(),
              renamed.getOrDefault(d.secured(), d.secured()),
              from == null ? null : renamed.get(from),
              d.hingeFirst(),
              d.swingsIn()));
    }
    List<Room> rooms = plain.rooms().stream().map(r -> renamed.getOrDefault(r, r)).toList();
    return new FloorPlan(building, rooms, doors, plain.walls(), plain.scale());
  }

  private static List<Marked> mark(FloorPlan floor, Placer placer, Random random) {
    Map<String, Integer> letters = new HashMap<>();
    List<Marked> all = new ArrayList<>();
    for (Doorway door : floor.doorways()) {
      int index = letters.merge(door.secured().number(), 1, Integer::sum);
      String number = door.secured().number() + "-" + (char) ('A' + index - 1);
      double sign = door.swingsIn() ? 1 : -1;
      double hinge = door.hingeFirst() ? 1 : -1;
      Point text =
          door.at()
              .along(door.inwards(), sign * door.width() * 0.62)
              .along(door.across(), hinge * (door.width() / 2 + 5));
      placer.take(Rect.centred(text, 8, 22));
      all.add(new Marked(door, number, text, boxes(door, placer, random)));
    }
    return all;
  }

  private static List<Box> boxes(Doorway door, Placer placer, Random random) {
    List<Box> boxes = new ArrayList<>();
    if (random.nextInt(5) < 2) {
      return boxes;
    }
    double strike = door.hingeFirst() ? -1 : 1;
    put(boxes, "CR", door, -12, strike * (door.width() / 2 + 10), placer);
    if (boxes.isEmpty()) {
      return boxes;
    }
    if (random.nextInt(3) > 0) {
      put(boxes, "RX", door, 12, strike * (door.width() / 2 + 10), placer);
      put(boxes, "EL", door, 12, strike * (door.width() / 2 + 25), placer);
    }
    for (int leaf = 0; leaf < door.leaves() && random.nextInt(4) > 0; leaf++) {
      put(boxes, "DC", door, 27, strike * (door.width() / 2 + 10 + leaf * 15), placer);
    }
    return boxes;
  }

  private static void put(
      List<Box> boxes, String letters, Doorway door, double deep, double along, Placer placer) {
    Point p = door.at().along(door.inwards(), deep).along(door.across(), along);
    Rect area = Rect.centred(p, CELL, CELL);
    if (placer.offer(area)) {
      boxes.add(new Box(letters, area));
    }
  }

  private static void sheet(
      PdfFile file,
      PageSetup setup,
      FloorPlan floor,
      List<Marked> doors,
      Rect view,
      int page,
      Truth truth) {
    Canvas canvas = file.addPage(setup);
    TitleBlock title =
        new TitleBlock(
            "Calder County",
            "Science Hall",
            "Level 2 security plan " + (page == 1 ? "west" : "east"),
            "T2." + page,
            "B",
            "1/8\" = 1'-0\"");
    SheetFrame frame = SheetFrame.draw(canvas, setup.area(), SheetFrame.Side.RIGHT, title, 1.25);
    double dx = frame.plan().x() + 20 - view.x();
    double dy = frame.plan().y() + 40 - view.y();
    Canvas shifted = canvas.at(new Point(dx, dy), 1, 0, false);
    shifted.clip(view);
    PlanInk ink = PlanInk.GREY.finished(WallFinish.DOUBLE_LINE);
    new FloorPlanPainter(shifted, ink).paint(floor.within(view));
    shifted.unclip();
    double cut = page == 1 ? view.right() : view.x();
    shifted.line(
        Pen.of(Color.BLACK, 1.6).dashed(18.0, 5.0, 4.0, 5.0),
        cut,
        view.y() + 20,
        cut,
        view.bottom() - 20);
    shifted.centred(
        NUMBER.sized(8),
        cut + (page == 1 ? 10 : -10),
        view.centre().y(),
        -90,
        "MATCH LINE - SEE SHEET T2." + (3 - page));
    for (Marked marked : doors) {
      if (view.grow(-30).holds(Rect.centred(marked.door().at(), 1, 1))) {
        ink(shifted, marked, dx, dy, page, truth);
      }
    }
    legend(canvas, frame.strip(), page, truth);
  }

  private static void ink(
      Canvas canvas, Marked marked, double dx, double dy, int page, Truth truth) {
    int angle = marked.door().inHorizontalWall() ? -90 : 0;
    canvas.centred(NUMBER, marked.text().x(), marked.text().y(), angle, marked.number());
    List<DeviceTruth> devices = new ArrayList<>();
    for (Box box : marked.boxes()) {
      Canvas unit = canvas.at(box.area().centre(), CELL, 0, false);
      Glyphs.cell(box.letters()).draw(unit, CELL, "", Color.BLACK);
      devices.add(
          new DeviceTruth(
              TYPES.getOrDefault(box.letters(), "reader"),
              null,
              null,
              null,
              box.area().move(dx, dy)));
    }
    boolean known = truth.doors().stream().anyMatch(d -> d.id().equals(marked.number()));
    if (!devices.isEmpty() && !known) {
      Room from = marked.door().from();
      Rect tag = Rect.centred(marked.text().plus(dx, dy), angle == 0 ? 20 : 6, angle == 0 ? 6 : 20);
      truth.add(
          new DoorTruth(
              marked.number(),
              page,
              marked.door().secured().plainName(),
              from == null ? null : from.plainName(),
              List.of(),
              tag,
              devices));
    }
  }

  private static void legend(Canvas canvas, Rect strip, int page, Truth truth) {
    Lettering head = new Lettering(Face.SANS_BOLD, 9, Color.BLACK);
    canvas.text(head, strip.x() + 6, strip.y() + 16, "SYMBOLS");
    String[][] rows = {
      {"CR", "CARD READER"},
      {"RX", "REQUEST-TO-EXIT MOTION"},
      {"DC", "DOOR CONTACT"},
      {"EL", "ELECTRIC LOCK"}
    };
    double y = strip.y() + 34;
    for (String[] row : rows) {
      Glyphs.cell(row[0])
          .draw(canvas.at(new Point(strip.x() + 14, y), CELL, 0, false), CELL, "", Color.BLACK);
      canvas.text(NUMBER.sized(6.5), strip.x() + 30, y + 2, row[1]);
      y += 18;
    }
    Words.notes(
        canvas,
        strip.x() + 6,
        y + 20,
        strip.w() - 12,
        1.25,
        List.of(
            "SEE DIVISION 08 FOR DOOR HARDWARE.",
            "CARD READERS AT 44 INCHES A.F.F.",
            "SEE T5.1 FOR CAMERAS."));
    truth.trap("legend samples on page " + page);
  }
}
