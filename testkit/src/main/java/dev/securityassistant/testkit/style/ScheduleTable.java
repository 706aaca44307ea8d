package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Face;
import dev.securityassistant.testkit.paper.Lettering;
import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Rect;
import dev.securityassistant.testkit.truth.DoorTruth;
import java.awt.Color;
import java.util.List;

/** A ruled door schedule: header in two rows, a section row a page, blank cells for none. */
record ScheduleTable(Canvas canvas, double s) {

  private static final Pen THIN = Pen.of(Color.BLACK, 0.4);
  private static final Pen THICK = Pen.of(Color.BLACK, 1);
  private static final double[] WIDTHS = {70, 150, 46, 46, 46, 46, 46, 60, 110};
  private static final String[] HEADS = {
    "Door ref", "Location", "Reader", "Exit", "Lock", "Contact", "BG", "Fire", "Remarks"
  };
  private static final List<String> TYPES =
      List.of("reader", "exit_button", "lock", "door_contact", "break_glass");

  void draw(Rect area, List<DoorTruth> doors) {
    double row = 15 * s;
    double y = area.y() + 20 * s;
    double width = 0;
    for (double w : WIDTHS) {
      width += w * s;
    }
    double x = area.x();
    canvas.text(letters(10).in(Face.SANS_BOLD), x, area.y() + 10 * s, "DOOR SCHEDULE");
    canvas.rect(THICK, new Rect(x, y, width, 2 * row));
    double devices = x + (WIDTHS[0] + WIDTHS[1]) * s;
    double span = 5 * 46 * s;
    canvas.line(THIN, devices, y + row, devices + span, y + row);
    canvas.centred(
        letters(6).in(Face.SANS_BOLD), devices + span / 2, y + row / 2, "Access control devices");
    cells(x, y + row, row, List.of(HEADS), true);
    y += 2 * row;
    int page = -1;
    for (DoorTruth door : doors) {
      if (door.page() != page) {
        page = door.page();
        Rect section = new Rect(x, y, width, row);
        canvas.fill(new Color(0xe4e4e4), section);
        canvas.rect(THIN, section);
        canvas.centred(
            letters(6).in(Face.SANS_BOLD),
            section.centre().x(),
            section.centre().y(),
            "SHEET " + page);
        y += row;
      }
      cells(x, y, row, values(door), false);
      y += row;
    }
    double left = x;
    for (double w : WIDTHS) {
      canvas.line(THIN, left, area.y() + 20 * s + row, left, y);
      left += w * s;
    }
    canvas.rect(THICK, new Rect(x, area.y() + 20 * s, width, y - area.y() - 20 * s));
  }

  private List<String> values(DoorTruth door) {
    List<String> values = new java.util.ArrayList<>(List.of(door.id(), door.location()));
    for (String type : TYPES) {
      long count = door.devices().stream().filter(d -> d.type().equals(type)).count();
      values.add(count == 0 ? "" : String.valueOf(count));
    }
    values.add(door.location().startsWith("STAIR") ? "FD60S" : "");
    values.add("");
    return values;
  }

  private void cells(double x, double y, double row, List<String> values, boolean head) {
    double left = x;
    for (int i = 0; i < values.size(); i++) {
      Lettering l = head ? letters(6).in(Face.SANS_BOLD) : letters(5.6);
      canvas.text(l, left + 3 * s, y + row * 0.66, values.get(i));
      left += WIDTHS[i] * s;
    }
    canvas.line(THIN, x, y + row, left, y + row);
  }

  private Lettering letters(double size) {
    return new Lettering(Face.SANS, size * s, Color.BLACK);
  }
}
