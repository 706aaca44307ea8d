package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.Face;
import dev.securityassistant.testkit.paper.PageSetup;
import dev.securityassistant.testkit.paper.Turn;
import dev.securityassistant.testkit.plan.PlanInk;
import dev.securityassistant.testkit.plan.Theme;
import dev.securityassistant.testkit.plan.WallFinish;
import dev.securityassistant.testkit.security.Arrangement;
import dev.securityassistant.testkit.security.Codes;
import dev.securityassistant.testkit.security.Leader;
import dev.securityassistant.testkit.security.Notation;
import dev.securityassistant.testkit.security.Tags;
import dev.securityassistant.testkit.sheet.SheetFrame.Side;
import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue of styles. */
public final class Styles {

  private static final Color BLACK = Color.BLACK;
  private static final Color RED = new Color(0xc01818);
  private static final Color GREEN = new Color(0x0a7a3c);

  private Styles() {}

  /** Every style by the name of its files, in a fixed order. */
  public static Map<String, Style> all() {
    Map<String, Style> all = new LinkedHashMap<>();
    for (OfficeStyle style :
        List.of(pictures(), hexagons(), sheets(), bare(), turned(), sideways(), capsules())) {
      all.put(style.office().name(), style);
    }
    all.put(AmericanStyle.NAME, new AmericanStyle());
    all.put(DeviceCodeStyle.NAME, new DeviceCodeStyle());
    all.put(CalloutStyle.NAME, new CalloutStyle());
    for (TextListStyle list :
        List.of(
            new TextListStyle("t11-text-list", Face.SANS, " - ", " + ", true),
            new TextListStyle("t12-text-list-mono", Face.TYPEWRITER, " | ", ", ", false))) {
      all.put(list.name(), list);
    }
    for (OfficeStyle style : List.of(layers(), gates(), deviceTags())) {
      all.put(style.office().name(), style);
    }
    for (TradeStyle trade : TradeStyle.values()) {
      all.put(trade.fileName(), trade);
    }
    return all;
  }

  /** A set whose every plan carries this many straight segments of hatching. */
  public static Style sized(int pages, int segments) {
    Office model = turned().office();
    Office office =
        new Office(
            "sized",
            "sized",
            pages + " pages, " + segments + " segments each",
            model.theme(),
            new Office.Paper(PageSetup.A1, Side.RIGHT, PlanInk.GREY),
            new Notation(Tags.CELLS, Arrangement.BLOCK, Leader.ELBOW, 18, 10, GREEN, true, false),
            model.symbols(),
            model.codes(),
            (level, n) ->
                new Reference(
                    List.of("EAC", "N" + level, "%04d".formatted(n)),
                    "EAC-N" + level + "-%04d".formatted(n)),
            Office.LegendPlace.STRIP,
            12,
            pages);
    return new OfficeStyle(office, List.of(), List.of(new Hatching(segments)), List.of());
  }

  /** A set of so many A3 plans, each with its legend, as they are printed for scanning. */
  public static Style printed(int pages) {
    Office model = turned().office();
    Office office =
        new Office(
            "printed",
            "printed",
            pages + " A3 plans",
            model.theme(),
            new Office.Paper(PageSetup.A3, Side.RIGHT, PlanInk.GREY.finished(WallFinish.HATCHED)),
            model.notation(),
            model.symbols(),
            model.codes(),
            model.scheme(),
            Office.LegendPlace.STRIP,
            model.doors(),
            pages);
    return new OfficeStyle(office, List.of(), List.of(), List.of());
  }

  /** A hidden layer, text under a white box, review clouds. */
  private static OfficeStyle layers() {
    Office office =
        new Office(
            "t13-hidden",
            "t_hidden",
            "hidden layer, covered text, review clouds; tags with dots",
            Theme.COURTHOUSE,
            new Office.Paper(PageSetup.A3, Side.RIGHT, embedded(WallFinish.SOLID)),
            new Notation(
                Tags.CAPSULE, Arrangement.BLOCK, Leader.STRAIGHT, 9.5, 5.4, GREEN, true, false),
            Offices.FRAMES,
            Codes.NONE,
            (level, n) -> Reference.whole("B.%03d.AC.%d".formatted(n, level)),
            Office.LegendPlace.STRIP_TWO_COLUMNS,
            11,
            1);
    return new OfficeStyle(
        office,
        List.of(),
        List.of(ExtraMarks::superseded, ExtraMarks::covered, ExtraMarks::clouds),
        List.of());
  }

  /** Doors have no tag; the devices' own tags share the door's number. */
  private static OfficeStyle deviceTags() {
    Office office =
        new Office(
            "t15-device-tags",
            "t_device_tags",
            "no door tags; device tags share a number (CR-014, DC-014A); pictograms",
            Theme.LABORATORY,
            new Office.Paper(
                PageSetup.A2, Side.RIGHT, PlanInk.GREY.finished(WallFinish.DOUBLE_LINE)),
            new Notation(Tags.ABSENT, Arrangement.SPACED, Leader.NONE, 13, 6, BLACK, false, false),
            Offices.PICTURES,
            Codes.NONE,
            (level, n) -> Reference.whole("D-%03d".formatted(n)),
            Office.LegendPlace.STRIP,
            12,
            1);
    return new OfficeStyle(office, List.of(), List.of(), List.of());
  }

  /** Turnstiles and lift readers beside the doors. */
  private static OfficeStyle gates() {
    Office office =
        new Office(
            "t14-gates",
            "t_gates",
            "turnstiles and lift readers that belong to no door; pictograms in red",
            Theme.AIRPORT,
            new Office.Paper(PageSetup.A2, Side.LEFT, PlanInk.GREY.finished(WallFinish.HATCHED)),
            new Notation(Tags.HEXAGON, Arrangement.BLOCK, Leader.VEE, 14, 7, RED, true, true),
            Offices.PICTURES,
            Codes.NONE,
            (level, n) -> Reference.whole("T2_%03d_AD".formatted(n)),
            Office.LegendPlace.STRIP,
            13,
            1);
    return new OfficeStyle(office, List.of(), List.of(ExtraMarks::doorless), List.of());
  }

  /** Symbols without letters, mirrored and turned; V leaders; legend in two columns. */
  private static OfficeStyle pictures() {
    Office office =
        new Office(
            "t01-pictures-vee",
            "t_pictures",
            "pictograms without letters, V leaders, two-column legend",
            Theme.LABORATORY,
            new Office.Paper(PageSetup.A2, Side.RIGHT, PlanInk.GREY),
            new Notation(Tags.TWO_ROWS, Arrangement.BAND, Leader.VEE, 13, 6.4, BLACK, true, true),
            Offices.PICTURES,
            Codes.NONE,
            (level, n) ->
                new Reference(
                    List.of("SAC", "0" + (level + 1), "%03d".formatted(n), "KX"),
                    "SAC-0" + (level + 1) + "-%03d-KX".formatted(n)),
            Office.LegendPlace.STRIP_TWO_COLUMNS,
            14,
            1);
    return new OfficeStyle(office, List.of(), List.of(), List.of());
  }

  /** American frames of many shapes; a whole set with schedule, riser and details. */
  private static OfficeStyle hexagons() {
    Office office =
        new Office(
            "t02-set-schedule",
            "t_set",
            "cover, notes, two plans, door schedule, riser, details; tags in hexagons",
            Theme.COURTHOUSE,
            new Office.Paper(
                PageSetup.ANSI_C, Side.RIGHT, PlanInk.GREY.finished(WallFinish.DOUBLE_LINE)),
            new Notation(
                Tags.HEXAGON, Arrangement.SPACED, Leader.STRAIGHT, 13, 7, BLACK, false, false),
            Offices.FRAMES,
            Codes.NONE,
            (level, n) -> Reference.whole("S%d%03d".formatted(level + 1, n)),
            Office.LegendPlace.STRIP,
            11,
            2);
    return new OfficeStyle(
        office,
        List.of(Leaves::cover, Leaves::notes),
        List.of(),
        List.of(Leaves::schedule, Leaves::riser, Leaves::detail));
  }

  /** One legend sheet serves two plans. */
  private static OfficeStyle sheets() {
    Office office =
        new Office(
            "t03-legend-sheet",
            "t_legend_sheet",
            "legend on its own sheet after two plans",
            Theme.AIRPORT,
            new Office.Paper(PageSetup.A3, Side.LEFT, PlanInk.BLUEPRINT),
            new Notation(Tags.CAPSULE, Arrangement.BLOCK, Leader.ELBOW, 9, 5, RED, false, false),
            Offices.ROUNDS,
            Codes.NONE,
            (level, n) -> Reference.whole("AP/%d/%02d".formatted(level + 1, n)),
            Office.LegendPlace.OWN_SHEET,
            10,
            2);
    return new OfficeStyle(office, List.of(), List.of(), List.of());
  }

  /** No legend anywhere: only the trade's common letters help. */
  private static OfficeStyle bare() {
    Office office =
        new Office(
            "t04-no-legend",
            "t_no_legend",
            "no legend; usual American letters; black on black",
            Theme.COURTHOUSE,
            new Office.Paper(PageSetup.A3, Side.BOTTOM, PlanInk.BLACK),
            new Notation(
                Tags.UNDERLINED, Arrangement.SPACED, Leader.STRAIGHT, 9.5, 6, BLACK, false, false),
            Offices.FRAMES,
            Codes.NONE,
            (level, n) -> Reference.whole("DR-%d.%02d".formatted(level + 1, n)),
            Office.LegendPlace.NONE,
            11,
            1);
    return new OfficeStyle(office, List.of(), List.of(), List.of());
  }

  /** The page is turned by its own flag. */
  private static OfficeStyle turned() {
    Office office =
        new Office(
            "t05-rotate-270",
            "t_rotated",
            "/Rotate 270, embedded subset font, hatched walls",
            Theme.MUSEUM,
            new Office.Paper(
                PageSetup.A3.turned(Turn.ROTATE_270), Side.RIGHT, embedded(WallFinish.HATCHED)),
            new Notation(Tags.CELLS, Arrangement.BAND, Leader.STRAIGHT, 9, 5, GREEN, true, false),
            Offices.CELLS,
            Offices.CELL_CODES,
            (level, n) ->
                new Reference(
                    List.of("EAC", "M" + level, "%02d".formatted(n)),
                    "EAC-M" + level + "-%02d".formatted(n)),
            Office.LegendPlace.STRIP,
            12,
            1);
    return new OfficeStyle(office, List.of(), List.of(), List.of());
  }

  /** Drawn sideways and nothing says so. */
  private static OfficeStyle sideways() {
    Office office =
        new Office(
            "t06-sideways",
            "t_sideways",
            "content sideways on an unturned page, pictograms, capsules",
            Theme.AIRPORT,
            new Office.Paper(PageSetup.A2.turned(Turn.SIDEWAYS), Side.BOTTOM, PlanInk.GREY),
            new Notation(Tags.CAPSULE, Arrangement.SPACED, Leader.ELBOW, 13, 7, BLACK, false, true),
            Offices.PICTURES,
            Codes.NONE,
            (level, n) -> Reference.whole("G%d-D%03d".formatted(level, n)),
            Office.LegendPlace.STRIP,
            13,
            1);
    return new OfficeStyle(office, List.of(), List.of(), List.of());
  }

  /** Letters in circles that mean other things elsewhere. */
  private static OfficeStyle capsules() {
    Office office =
        new Office(
            "t07-rounds-black",
            "t_rounds",
            "letters in circles with unusual meanings, all black, A1",
            Theme.LABORATORY,
            new Office.Paper(PageSetup.A1, Side.RIGHT, PlanInk.BLACK.finished(WallFinish.HATCHED)),
            new Notation(Tags.CELLS, Arrangement.BLOCK, Leader.VEE, 18, 10, BLACK, true, false),
            Offices.ROUNDS,
            Codes.NONE,
            (level, n) ->
                new Reference(
                    List.of("ACS", "B1", "%03d".formatted(n), "02"), "ACS-B1-%03d-02".formatted(n)),
            Office.LegendPlace.STRIP,
            16,
            1);
    return new OfficeStyle(office, List.of(), List.of(), List.of());
  }

  private static PlanInk embedded(WallFinish finish) {
    PlanInk grey = PlanInk.GREY;
    return new PlanInk(grey.line(), grey.poche(), grey.weight(), Face.EMBEDDED, finish);
  }
}
