package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.PageSetup;
import dev.securityassistant.testkit.paper.PdfFile;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import dev.securityassistant.testkit.plan.Doorway;
import dev.securityassistant.testkit.plan.Layout;
import dev.securityassistant.testkit.plan.PlanInk;
import dev.securityassistant.testkit.plan.Theme;
import dev.securityassistant.testkit.security.AccessPoint;
import dev.securityassistant.testkit.security.Annotator;
import dev.securityassistant.testkit.security.Arrangement;
import dev.securityassistant.testkit.security.Designer;
import dev.securityassistant.testkit.security.DeviceType;
import dev.securityassistant.testkit.security.Leader;
import dev.securityassistant.testkit.security.Notation;
import dev.securityassistant.testkit.security.Symbol;
import dev.securityassistant.testkit.security.SymbolSet;
import dev.securityassistant.testkit.security.Tags;
import dev.securityassistant.testkit.sheet.Extras;
import dev.securityassistant.testkit.sheet.Legend;
import dev.securityassistant.testkit.sheet.SheetFrame;
import dev.securityassistant.testkit.sheet.TitleBlock;
import dev.securityassistant.testkit.sheet.Words;
import dev.securityassistant.testkit.specification.SampleSpecification;
import dev.securityassistant.testkit.truth.DoorTruth;
import dev.securityassistant.testkit.truth.Truth;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** The drawing of the first run: boxed tags, leaders, a legend, about a dozen doors. */
public final class ExampleStyle implements Style {

  private static final int DOORS = 12;
  private static final Color SECURITY = new Color(0x0b3d91);

  @Override
  public Drawn draw(long seed) {
    Random random = new Random(seed);
    Truth truth = new Truth();
    try (PdfFile file = new PdfFile()) {
      PlanSheet sheet = sheet(file, random);
      doors(sheet, truth, random);
      surveillance(sheet, truth, random);
      strip(sheet, truth);
      byte[] docx = SampleSpecification.write(truth.doors().get(3).id());
      return new Drawn(
          "level-2-access-control",
          "example",
          "tags of three cells, elbow leaders, legend strip; lock types in the specification",
          file.toBytes(),
          1,
          truth,
          Optional.of(docx));
    }
  }

  private static PlanSheet sheet(PdfFile file, Random random) {
    TitleBlock title =
        new TitleBlock(
            "Fenwick Quay Museum",
            "Archive Wing",
            "Level 2 access control layout",
            "FQM-SEC-L2-201",
            "C02",
            "1:100");
    PlanSheet.Brief brief =
        new PlanSheet.Brief(
            PageSetup.A3,
            SheetFrame.Side.RIGHT,
            Layout.LADDER,
            Theme.MUSEUM,
            n -> "2.%02d".formatted(n),
            PlanInk.GREY);
    return PlanSheet.draw(file, brief, title, random);
  }

  private static void doors(PlanSheet sheet, Truth truth, Random random) {
    Notation notation =
        new Notation(Tags.CELLS, Arrangement.BLOCK, Leader.ELBOW, 9.5, 5.2, SECURITY, true, false);
    Annotator annotator =
        new Annotator(sheet.canvas(), notation, sheet.placer(), sheet.scale(), true);
    Designer designer = new Designer(random, Offices.CELLS, Offices.CELL_CODES);
    List<Doorway> doorways = new ArrayList<>(sheet.floor().doorways());
    Collections.shuffle(doorways, random);
    int number = 1;
    for (Doorway doorway : doorways) {
      if (number > DOORS) {
        break;
      }
      AccessPoint point = designer.secure(doorway);
      String reference = "%03d".formatted(number);
      List<String> fields = List.of("AC", "L2", reference);
      Optional<DoorTruth> drawn = annotator.draw(point, fields, "AC-L2-" + reference, 1);
      drawn.ifPresent(truth::add);
      number += drawn.isPresent() ? 1 : 0;
    }
  }

  private static void surveillance(PlanSheet sheet, Truth truth, Random random) {
    Surveillance others = new Surveillance(sheet, truth, random, SECURITY, 9.5);
    SymbolSet set = Offices.CELLS;
    others.add(set.pick(DeviceType.PANEL, random), 2, n -> "DCU-L2-%02d".formatted(n), 1);
    others.add(set.pick(DeviceType.CAMERA, random), 3, n -> "CAM-L2-%02d".formatted(n), 1);
    others.add(set.pick(DeviceType.MOTION_DETECTOR, random), 2, n -> "PIR-L2-%02d".formatted(n), 1);
  }

  private static void strip(PlanSheet sheet, Truth truth) {
    Rect strip = sheet.frame().strip();
    List<Symbol> symbols = Offices.CELLS.symbols();
    Legend legend =
        new Legend(
            "SECURITY LEGEND",
            symbols,
            1,
            Tags.CELLS,
            List.of("AC", "LX", "000"),
            "Door reference: system, level, number");
    Rect box = legend.draw(sheet.canvas(), strip, 9.5, 1, SECURITY);
    truth.trap("legend samples on page 1");
    double y =
        Words.notes(
            sheet.canvas(),
            strip.x() + 4,
            box.bottom() + 18,
            strip.w() - 8,
            1,
            List.of(
                "Do not scale. Read with the access control specification.",
                "Contacts are concealed in the frame head, one for each leaf.",
                "Break glass units are green, resettable, at 1050 mm above floor level.",
                "All locks release on fire alarm; see "
                    + truth.doors().getFirst().id().toUpperCase(Locale.ROOT)
                    + " for the typical wiring."));
    truth.trap("note 4 repeats a door reference (page 1)");
    Extras.revisions(
        sheet.canvas(),
        new Rect(strip.x(), y + 14, strip.w(), 34),
        1,
        List.of("C01   12.01.26   First issue", "C02   02.03.26   Reader types added"));
    Extras.keyPlan(sheet.canvas(), new Rect(strip.x(), strip.bottom() - 70, strip.w(), 66), 1);
    Point corner = new Point(sheet.frame().plan().x() + 20, sheet.frame().plan().bottom() - 22);
    Extras.scaleBar(sheet.canvas(), corner, 1);
    Extras.north(
        sheet.canvas(),
        new Point(sheet.frame().plan().right() - 26, sheet.frame().plan().bottom() - 26),
        1);
  }
}
