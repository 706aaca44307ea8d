package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Face;
import dev.securityassistant.testkit.paper.Lettering;
import dev.securityassistant.testkit.paper.PageSetup;
import dev.securityassistant.testkit.paper.PdfFile;
import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import dev.securityassistant.testkit.plan.Layout;
import dev.securityassistant.testkit.plan.PlanInk;
import dev.securityassistant.testkit.plan.Room;
import dev.securityassistant.testkit.plan.Theme;
import dev.securityassistant.testkit.security.Glyph;
import dev.securityassistant.testkit.security.Glyphs;
import dev.securityassistant.testkit.sheet.SheetFrame;
import dev.securityassistant.testkit.sheet.TitleBlock;
import dev.securityassistant.testkit.truth.Truth;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Plans of other trades. None of their symbols is a security component. */
enum TradeStyle implements Style {
  FIRE_ALARM(
      "Fire alarm layout",
      List.of("S|Smoke detector", "H|Heat detector", "F|Manual call point", "B|Sounder beacon"),
      "L2/%02d"),
  SMALL_POWER(
      "Small power layout",
      List.of(
          "2G|Twin socket outlet",
          "FS|Fused spur",
          "D2|Double data outlet",
          "DB|Distribution board"),
      "3L%d"),
  STRUCTURE(
      "Steelwork framing plan",
      List.of("C1|Column type 1", "C2|Column type 2"),
      "B%02d 305x165 UB"),
  PLUMBING(
      "Domestic water services",
      List.of("IV|Isolating valve", "DR|Drain cock", "WHB|Wash hand basin", "RV|Regulating valve"),
      "CWS %d mm");

  private static final Color INK = new Color(0x1c5c9c);

  private final String title;
  private final List<String> rows;
  private final String label;

  TradeStyle(String title, List<String> rows, String label) {
    this.title = title;
    this.rows = rows;
    this.label = label;
  }

  String fileName() {
    return "t2" + ordinal() + "-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Override
  public Drawn draw(long seed) {
    Random random = new Random(seed * 911 + ordinal());
    Truth truth = new Truth();
    try (PdfFile file = new PdfFile()) {
      Layout layout = Layout.values()[random.nextInt(Layout.values().length)];
      PlanSheet.Brief brief =
          new PlanSheet.Brief(
              PageSetup.A3,
              SheetFrame.Side.RIGHT,
              layout,
              Theme.LABORATORY,
              n -> "1.%02d".formatted(n),
              PlanInk.GREY);
      TitleBlock block =
          new TitleBlock("Marlow Labs", "Phase 2", title, "ML-" + (50 + ordinal()), "A", "1:100");
      PlanSheet sheet = PlanSheet.draw(file, brief, block, random);
      symbols(sheet, random);
      lines(sheet, random);
      legend(sheet.canvas(), sheet.frame().strip());
      truth.trap("another trade's plan: nothing on it is a security component");
      return new Drawn(
          fileName(),
          "t_other_trade",
          title + ": zero components",
          file.toBytes(),
          1,
          truth,
          Optional.empty());
    }
  }

  private void symbols(PlanSheet sheet, Random random) {
    for (Room room : sheet.floor().rooms()) {
      for (int i = 0; i < 3; i++) {
        int row = random.nextInt(rows.size());
        Rect r = room.area().grow(-14);
        Point p =
            new Point(r.x() + random.nextDouble() * r.w(), r.y() + random.nextDouble() * r.h());
        if (sheet.placer().offer(Rect.centred(p, 34, 22))) {
          glyph(row).draw(sheet.canvas().at(p, 9, 0, false), 9, "", INK);
          String text = label.formatted(10 + random.nextInt(60));
          sheet.canvas().centred(new Lettering(Face.SANS, 3.6, INK), p.x(), p.y() + 8, text);
        }
      }
    }
  }

  private void lines(PlanSheet sheet, Random random) {
    Rect b = sheet.floor().building();
    for (int i = 0; i < 9; i++) {
      double y = b.y() + random.nextDouble() * b.h();
      double x = b.x() + random.nextDouble() * b.w() * 0.5;
      Pen pen = Pen.of(INK, this == STRUCTURE ? 1.4 : 0.5).dashed(6.0, 2.0);
      double end = x + b.w() * 0.3;
      sheet
          .canvas()
          .polyline(pen, List.of(new Point(x, y), new Point(end, y), new Point(end, y + 30)));
    }
  }

  private void legend(Canvas canvas, Rect strip) {
    canvas.text(
        new Lettering(Face.SANS_BOLD, 7, Color.BLACK), strip.x() + 4, strip.y() + 11, "LEGEND");
    double y = strip.y() + 24;
    for (int i = 0; i < rows.size(); i++, y += 15) {
      glyph(i).draw(canvas.at(new Point(strip.x() + 12, y), 9, 0, false), 9, "", INK);
      String text = rows.get(i).substring(rows.get(i).indexOf('|') + 1);
      canvas.text(new Lettering(Face.SANS, 4.8, Color.BLACK), strip.x() + 26, y + 2, text);
    }
    canvas.rect(Pen.of(Color.BLACK, 0.6), new Rect(strip.x(), strip.y(), strip.w(), y - strip.y()));
  }

  private Glyph glyph(int row) {
    String letters = rows.get(row).substring(0, rows.get(row).indexOf('|'));
    return row % 2 == 0 ? Glyphs.round(letters) : Glyphs.cell(letters);
  }
}
