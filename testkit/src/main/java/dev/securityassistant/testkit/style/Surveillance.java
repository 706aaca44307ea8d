package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.Face;
import dev.securityassistant.testkit.paper.Lettering;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import dev.securityassistant.testkit.plan.Room;
import dev.securityassistant.testkit.plan.RoomKind;
import dev.securityassistant.testkit.security.DeviceType;
import dev.securityassistant.testkit.security.Symbol;
import dev.securityassistant.testkit.truth.OtherTruth;
import dev.securityassistant.testkit.truth.Truth;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Puts cameras, detectors and panels into rooms, away from doors, each with its own tag. */
record Surveillance(PlanSheet sheet, Truth truth, Random random, Color colour, double cell) {

  /** Draws up to {@code count} of them, fewer where there is no room. */
  void add(Symbol symbol, int count, IntFunction<String> ids, int page) {
    List<Room> rooms = new ArrayList<>(sheet.floor().rooms());
    rooms.removeIf(r ->
        r.kind() == RoomKind.STAIR
            || symbol.type() == DeviceType.PANEL && r.kind() == RoomKind.CORRIDOR);
    Collections.shuffle(rooms, random);
    int drawn = 0;
    for (Room room : rooms) {
      String id = ids.apply(drawn + 1);
      if (drawn < count && draw(symbol, room, id, page)) {
        drawn++;
      }
    }
  }

  private boolean draw(Symbol symbol, Room room, String id, int page) {
    Lettering letters = new Lettering(Face.SANS, cell * 0.52, colour);
    double width = sheet.canvas().width(letters, id);
    Rect r = room.area();
    for (int attempt = 0; attempt < 12; attempt++) {
      double x = r.x() + cell + random.nextDouble() * Math.max(1, r.w() - 3 * cell - width);
      double y = r.y() + cell + random.nextDouble() * Math.max(1, r.h() - 2 * cell);
      Rect all = new Rect(x, y - cell / 2, cell + 2 + width, cell);
      if (r.grow(-4).holds(all) && sheet.placer().offer(all)) {
        Point at = new Point(x + cell / 2, y);
        symbol.glyph().draw(sheet.canvas().at(at, cell, 0, false), cell, "", colour);
        sheet.canvas().text(letters, x + cell + 2, y + cell * 0.19, id);
        truth.add(new OtherTruth(id, symbol.type().code(), page, room.plainName(), null));
        return true;
      }
    }
    return false;
  }
}
