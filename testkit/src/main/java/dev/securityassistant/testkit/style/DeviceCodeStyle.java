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
import dev.securityassistant.testkit.plan.Layout;
import dev.securityassistant.testkit.plan.PlanInk;
import dev.securityassistant.testkit.plan.Room;
import dev.securityassistant.testkit.plan.RoomKind;
import dev.securityassistant.testkit.plan.Theme;
import dev.securityassistant.testkit.sheet.SheetFrame;
import dev.securityassistant.testkit.sheet.TitleBlock;
import dev.securityassistant.testkit.truth.DeviceTruth;
import dev.securityassistant.testkit.truth.DoorTruth;
import dev.securityassistant.testkit.truth.OtherTruth;
import dev.securityassistant.testkit.truth.Truth;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Tiny boxes with device codes and a line to a controller; doors have no reference of their own, so
 * a door is known by the number of the room it secures.
 */
final class DeviceCodeStyle implements Style {

  static final String NAME = "t09-device-codes";

  private static final Color INK = new Color(0x8a1c7c);
  private static final Lettering TINY = new Lettering(Face.SANS, 4.2, INK);

  /** Code, legend text and the devices it stands for. */
  private static final Map<String, List<String>> CODES = codes();

  @Override
  public Drawn draw(long seed) {
    Random random = new Random(seed * 6007 + 5);
    Truth truth = new Truth();
    try (PdfFile file = new PdfFile()) {
      TitleBlock title =
          new TitleBlock(
              "Ostrava Film Archive", "Vaults", "Access control level 3", "OFA-AC-3", "b", "1:100");
      PlanSheet.Brief brief =
          new PlanSheet.Brief(
              PageSetup.A3,
              SheetFrame.Side.RIGHT,
              random.nextBoolean() ? Layout.TEE : Layout.LADDER,
              Theme.MUSEUM,
              n -> "3%02d".formatted(n),
              PlanInk.GREY);
      PlanSheet sheet = PlanSheet.draw(file, brief, title, random);
      doors(sheet, truth, random);
      legend(sheet.canvas(), sheet.frame().strip());
      truth.trap("legend samples on page 1");
      return new Drawn(
          NAME,
          "t_device_codes",
          "tiny device codes, doors known by room number, lines to controllers",
          file.toBytes(),
          1,
          truth,
          Optional.empty());
    }
  }

  private static void doors(PlanSheet sheet, Truth truth, Random random) {
    List<Doorway> doorways = new ArrayList<>(sheet.floor().doorways());
    Collections.shuffle(doorways, random);
    Set<Room> secured = new HashSet<>();
    List<Rect> stacks = new ArrayList<>();
    for (Doorway door : doorways) {
      if (secured.size() < 12 && secured.add(door.secured())) {
        door(sheet, truth, random, door).ifPresent(stacks::add);
      }
    }
    controllers(sheet, truth, stacks);
  }

  private static Optional<Rect> door(PlanSheet sheet, Truth truth, Random random, Doorway door) {
    List<String> codes = new ArrayList<>();
    codes.add(random.nextInt(3) == 0 ? "RMk" : random.nextBoolean() ? "RM+EM" : "RM");
    if (!codes.contains("RM+EM")) {
      codes.add(random.nextBoolean() ? "EM" : "ES");
    }
    codes.add(random.nextBoolean() ? "PB" : "BX");
    if (random.nextInt(3) > 0) {
      codes.add("MC");
    }
    Canvas canvas = sheet.canvas();
    double h = 6.4;
    double w = codes.stream().mapToDouble(c -> canvas.width(TINY, c)).max().orElse(0) + 3;
    double strike = door.hingeFirst() ? -1 : 1;
    for (double along : new double[] {4, 10, 18}) {
      double deep = door.inHorizontalWall() ? codes.size() * h / 2 + 5 : w / 2 + 5;
      double wide = door.inHorizontalWall() ? w / 2 : codes.size() * h / 2;
      Point middle =
          door.at()
              .along(door.inwards(), deep)
              .along(door.across(), strike * (door.width() / 2 + along + wide));
      Rect all = Rect.centred(middle, w, codes.size() * h);
      if (sheet.placer().offer(all)) {
        truth.add(stack(canvas, door, codes, all, h));
        return Optional.of(all);
      }
    }
    return Optional.empty();
  }

  private static DoorTruth stack(
      Canvas canvas, Doorway door, List<String> codes, Rect all, double h) {
    List<DeviceTruth> devices = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      Rect box = new Rect(all.x(), all.y() + i * h, all.w(), h);
      canvas.rect(Pen.of(INK, 0.4), box);
      canvas.centred(TINY, box.centre().x(), box.centre().y(), codes.get(i));
      List<String> meaning = CODES.getOrDefault(codes.get(i), List.of());
      for (String type : meaning.subList(1, meaning.size())) {
        devices.add(new DeviceTruth(type, null, null, meaning.getFirst(), box));
      }
    }
    String room = door.secured().number();
    Room from = door.from();
    return new DoorTruth(
        room,
        1,
        door.secured().plainName(),
        from == null ? null : from.plainName(),
        List.of("D-" + room, "DOOR " + room, "D" + room, room + "-1", room + "-D1", "ROOM " + room),
        null,
        devices);
  }

  private static void controllers(PlanSheet sheet, Truth truth, List<Rect> stacks) {
    Canvas canvas = sheet.canvas();
    List<Room> rooms =
        sheet.floor().rooms().stream().filter(r -> r.kind() == RoomKind.CORRIDOR).toList();
    List<Rect> places = new ArrayList<>();
    for (Room room : rooms) {
      String id = "ZC3-" + (places.size() + 1);
      Point at = room.area().centre().plus(46, 0);
      Rect box = Rect.centred(at, 26, 11);
      if (sheet.placer().offer(box)) {
        canvas.rect(Pen.of(INK, 0.9), box);
        canvas.centred(TINY.sized(5), at.x(), at.y(), id);
        truth.add(new OtherTruth(id, "panel", 1, room.plainName(), null));
        places.add(box);
      }
    }
    for (Rect stack : stacks) {
      places.stream()
          .min(Comparator.comparingDouble(p -> p.centre().distance(stack.centre())))
          .ifPresent(place -> wire(canvas, stack, place));
    }
  }

  private static void wire(Canvas canvas, Rect stack, Rect place) {
    Point from = stack.edgeTowards(place.centre());
    Point to = place.edgeTowards(stack.centre());
    canvas.line(Pen.of(INK, 0.25), from.x(), from.y(), to.x(), to.y());
  }

  private static void legend(Canvas canvas, Rect strip) {
    canvas.text(
        new Lettering(Face.SANS_BOLD, 7, Color.BLACK),
        strip.x() + 4,
        strip.y() + 11,
        "DEVICE CODES");
    double y = strip.y() + 20;
    List<Map.Entry<String, List<String>>> rows = new ArrayList<>(CODES.entrySet());
    for (Map.Entry<String, List<String>> row : rows) {
      Rect box = new Rect(strip.x() + 6, y, 24, 7);
      canvas.rect(Pen.of(INK, 0.4), box);
      canvas.centred(TINY, box.centre().x(), box.centre().y(), row.getKey());
      canvas.text(
          new Lettering(Face.SANS, 4.8, Color.BLACK),
          strip.x() + 38,
          y + 5.4,
          row.getValue().getFirst());
      y += 11;
    }
    canvas.rect(Pen.of(INK, 0.9), new Rect(strip.x() + 6, y, 24, 9));
    canvas.text(
        new Lettering(Face.SANS, 4.8, Color.BLACK), strip.x() + 38, y + 6, "Zone controller");
    canvas.rect(
        Pen.of(Color.BLACK, 0.6), new Rect(strip.x(), strip.y(), strip.w(), y + 16 - strip.y()));
  }

  private static Map<String, List<String>> codes() {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    codes.put("RM", List.of("Card reader, mullion", "reader"));
    codes.put("RMk", List.of("Card reader with keypad, mullion", "reader"));
    codes.put("RM+EM", List.of("Card reader and electromagnetic lock", "reader", "lock"));
    codes.put("EM", List.of("Electromagnetic lock", "lock"));
    codes.put("ES", List.of("Electric strike", "lock"));
    codes.put("PB", List.of("Push button, exit", "exit_button"));
    codes.put("BX", List.of("Break glass, emergency exit", "break_glass"));
    codes.put("MC", List.of("Magnetic contact", "door_contact"));
    return Collections.unmodifiableMap(codes);
  }
}
