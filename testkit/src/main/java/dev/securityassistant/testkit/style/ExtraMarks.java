package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Layer;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import dev.securityassistant.testkit.plan.Room;
import dev.securityassistant.testkit.security.DeviceType;
import dev.securityassistant.testkit.security.Notation;
import dev.securityassistant.testkit.security.SymbolSet;
import dev.securityassistant.testkit.truth.DoorTruth;
import java.awt.Color;
import java.util.List;

/** Marks on a plan that are easily misread. */
final class ExtraMarks {

  private ExtraMarks() {}

  /** Doors and devices of an earlier design on a layer that is switched off. */
  static void superseded(Job job, PlanSheet sheet, int page) {
    Layer layer = job.file().addLayer("E-SEC-SUPERSEDED", false);
    sheet.canvas().enterLayer(layer);
    for (int i = 0; i < 3; i++) {
      String id = ghost(job, sheet, 700 + i);
      job.truth().trap(id + ": only on the hidden layer " + layer.name() + " (page " + page + ")");
    }
    sheet.canvas().leaveLayer();
  }

  /** Text that a white box covers while it is still in the file. */
  static void covered(Job job, PlanSheet sheet, int page) {
    Room room = room(job, sheet);
    Reference reference = job.office().scheme().of(0, 800);
    Notation notation = job.office().notation();
    double w = notation.tag().width(sheet.canvas(), reference.fields(), notation.lettering());
    Point c = room.area().centre().plus(0, room.area().h() * 0.3);
    Rect tag = Rect.centred(c, w, notation.tag().height(notation.lettering()));
    if (sheet.placer().offer(tag.grow(6))) {
      notation
          .tag()
          .draw(sheet.canvas(), tag, reference.fields(), notation.lettering(), notation.colour());
      sheet.canvas().fill(Color.WHITE, tag.grow(3));
      job.truth().trap(reference.id() + ": hidden under a white box (page " + page + ")");
    }
  }

  /** Readers in lifts, turnstiles: security items that belong to no door. */
  static void doorless(Job job, PlanSheet sheet, int page) {
    SymbolSet set = job.office().symbols();
    Notation notation = job.office().notation();
    Surveillance others =
        new Surveillance(sheet, job.truth(), job.random(), notation.colour(), notation.cell());
    others.add(
        set.pick(DeviceType.TURNSTILE, job.random()), 2, n -> "TS-%d%02d".formatted(page, n), page);
    others.add(
        set.pick(DeviceType.READER, job.random()), 1, n -> "LIFT-R%d%02d".formatted(page, n), page);
  }

  /** Reviewers' clouds and comments over tags that stay valid. */
  static void clouds(Job job, PlanSheet sheet, int page) {
    List<DoorTruth> doors = job.truth().doors();
    for (DoorTruth door : doors.subList(0, Math.min(3, doors.size()))) {
      Rect tag = door.tag();
      if (tag != null && door.page() == page) {
        job.file().markups().square(tag.grow(8), "Cloud", Color.RED, "Check with fire officer");
      }
    }
    job.truth().trap("review markups over tags are comments, the tags stay");
  }

  private static String ghost(Job job, PlanSheet sheet, int number) {
    Canvas canvas = sheet.canvas();
    Notation notation = job.office().notation();
    Reference reference = job.office().scheme().of(0, number);
    Point c = room(job, sheet).area().centre().plus(0, -18 * sheet.scale());
    double w = notation.tag().width(canvas, reference.fields(), notation.lettering());
    Rect tag = Rect.centred(c, w, notation.tag().height(notation.lettering()));
    notation.tag().draw(canvas, tag, reference.fields(), notation.lettering(), notation.colour());
    Point at = new Point(tag.right() + notation.cell(), c.y());
    job.office()
        .symbols()
        .pick(DeviceType.READER, job.random())
        .glyph()
        .draw(canvas.at(at, notation.cell(), 0, false), notation.cell(), "", notation.colour());
    return reference.id();
  }

  private static Room room(Job job, PlanSheet sheet) {
    List<Room> rooms = sheet.floor().rooms();
    return rooms.get(job.random().nextInt(rooms.size()));
  }
}
