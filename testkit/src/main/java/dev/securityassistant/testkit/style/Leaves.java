package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Face;
import dev.securityassistant.testkit.paper.Lettering;
import dev.securityassistant.testkit.paper.PageSetup;
import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import dev.securityassistant.testkit.sheet.SheetFrame;
import dev.securityassistant.testkit.sheet.TitleBlock;
import dev.securityassistant.testkit.sheet.Words;
import dev.securityassistant.testkit.truth.DoorTruth;
import java.awt.Color;
import java.util.List;

/** Pages of a set that are no plans. */
final class Leaves {

  private static final Pen PEN = Pen.of(Color.BLACK, 0.7);

  private Leaves() {}

  private record Sheet(Canvas canvas, Rect free, double s, int page) {}

  /** The legend of the whole set. */
  static void legend(Job job) {
    Sheet sheet = open(job, "Legend and abbreviations");
    Rect area = new Rect(sheet.free().x(), sheet.free().y(), 520 * sheet.s(), sheet.free().h());
    Strip.legend(job, 2)
        .draw(
            sheet.canvas(),
            area,
            job.office().notation().cell() * 1.8,
            sheet.s() * 1.6,
            job.office().notation().colour());
    job.truth().trap("legend sheet on page " + sheet.page());
  }

  /** A cover with a list of drawings. */
  static void cover(Job job) {
    Sheet sheet = open(job, "Cover sheet");
    Lettering big = new Lettering(Face.SANS_BOLD, 26 * sheet.s(), Color.BLACK);
    Point c = sheet.free().centre();
    sheet.canvas().centred(big, c.x(), c.y() - 120 * sheet.s(), "SECURITY SYSTEMS PACKAGE");
    Lettering text = new Lettering(Face.SANS, 9 * sheet.s(), Color.BLACK);
    List<String> list =
        List.of(
            "SE-01  Level 1 security layout",
            "SE-02  Level 2 security layout",
            "SE-10  Door schedule",
            "SE-20  Riser",
            "SE-30  Details");
    for (int i = 0; i < list.size(); i++) {
      sheet.canvas().text(text, c.x() - 90 * sheet.s(), c.y() + i * 16 * sheet.s(), list.get(i));
    }
  }

  /** Notes that name doors of the plans. */
  static void notes(Job job) {
    Sheet sheet = open(job, "General notes");
    String example = job.office().scheme().of(0, 1).id();
    Words.notes(
        sheet.canvas(),
        sheet.free().x(),
        sheet.free().y() + 20,
        sheet.free().w() * 0.6,
        sheet.s() * 1.8,
        List.of(
            "Card readers at 1100 mm, exit buttons at 1050 mm above finished floor.",
            "Every controlled door has a card reader, an electric lock and a door contact.",
            "A reference such as " + example + " stands for system, level and number.",
            "Break glass units are wired to cut the lock supply directly.",
            "Cameras and detectors are by others unless shown."));
    job.truth().trap("notes on page " + sheet.page() + " mention " + example);
  }

  /** A riser that repeats panels and doors. */
  static void riser(Job job) {
    Sheet sheet = open(job, "Riser diagram");
    Canvas canvas = sheet.canvas();
    double s = sheet.s();
    Lettering text = new Lettering(Face.SANS, 6 * s, Color.BLACK);
    double x = sheet.free().x() + 40 * s;
    canvas.line(PEN, x, sheet.free().y() + 60 * s, x, sheet.free().bottom() - 60 * s);
    List<DoorTruth> doors = job.truth().doors();
    for (int i = 0; i < Math.min(8, doors.size()); i++) {
      double y = sheet.free().y() + (90 + i * 56) * s;
      canvas.line(PEN, x, y, x + 120 * s, y);
      Rect box = new Rect(x + 120 * s, y - 12 * s, 90 * s, 24 * s);
      canvas.rect(PEN, box);
      canvas.centred(text, box.centre().x(), box.centre().y(), doors.get(i).id());
      canvas.line(PEN, box.right(), y, box.right() + 60 * s, y);
      canvas.text(text, box.right() + 64 * s, y + 2 * s, "READER / LOCK / CONTACT");
    }
    job.truth().trap("riser on page " + sheet.page() + " repeats doors");
  }

  /** A typical detail with symbols at a larger scale. */
  static void detail(Job job) {
    Sheet sheet = open(job, "Typical door details");
    Canvas canvas = sheet.canvas();
    double s = sheet.s();
    Lettering text = new Lettering(Face.SANS, 6 * s, Color.BLACK);
    for (int i = 0; i < 2; i++) {
      double x = sheet.free().x() + (80 + i * 400) * s;
      double y = sheet.free().y() + 90 * s;
      canvas.text(
          text.sized(9 * s), x, y - 20 * s, "DETAIL " + (i + 1) + "  TYPICAL CONTROLLED DOOR");
      canvas.rect(PEN, new Rect(x + 90 * s, y, 110 * s, 230 * s));
      double size = 18 * s;
      List<dev.securityassistant.testkit.security.Symbol> symbols =
          job.office().symbols().symbols();
      for (int k = 0; k < 4; k++) {
        Point at = new Point(x + 250 * s, y + (20 + k * 50) * s);
        symbols.get(k).glyph().draw(canvas.at(at, size, 0, false), size, "", Color.BLACK);
        canvas.line(PEN, at.x() - size / 2, at.y(), x + 200 * s, at.y());
        canvas.text(text, at.x() + size, at.y(), symbols.get(k).meaning());
      }
    }
    job.truth().trap("details on page " + sheet.page() + " show symbols");
  }

  /** The door schedule of the set. */
  static void schedule(Job job) {
    Sheet sheet = open(job, "Door schedule");
    new ScheduleTable(sheet.canvas(), sheet.s()).draw(sheet.free(), job.truth().doors());
    job.truth().trap("door schedule on page " + sheet.page() + " lists the doors of the plans");
  }

  private static Sheet open(Job job, String title) {
    int page = job.nextPage();
    PageSetup setup = job.office().paper().setup();
    Canvas canvas = job.file().addPage(setup);
    double s = Math.min(setup.width() / 1190, setup.height() / 841);
    TitleBlock block =
        new TitleBlock(
            "Holloway & Strand",
            "Security package",
            title,
            "HS-SE-%02d".formatted(page),
            "P02",
            "NTS");
    SheetFrame frame = SheetFrame.draw(canvas, setup.area(), job.office().paper().side(), block, s);
    return new Sheet(canvas, frame.plan().grow(-24 * s), s, page);
  }
}
