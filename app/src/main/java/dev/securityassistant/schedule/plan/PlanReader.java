package dev.securityassistant.schedule.plan;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.door.AccessPoint;
import dev.securityassistant.schedule.door.AccessPoints;
import dev.securityassistant.schedule.door.Callouts;
import dev.securityassistant.schedule.door.LeaderTracer;
import dev.securityassistant.schedule.door.Solitary;
import dev.securityassistant.schedule.legend.Legend;
import dev.securityassistant.schedule.place.Location;
import dev.securityassistant.schedule.place.LocationFinder;
import dev.securityassistant.schedule.place.Room;
import dev.securityassistant.schedule.place.RoomFinder;
import dev.securityassistant.schedule.place.RoomMap;
import dev.securityassistant.schedule.place.RoomNames;
import dev.securityassistant.schedule.place.RoomTags;
import dev.securityassistant.schedule.printed.PrintedSymbols;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.shape.Outline;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.symbol.Cluster;
import dev.securityassistant.schedule.symbol.Label;
import dev.securityassistant.schedule.symbol.LabelFinder;
import dev.securityassistant.schedule.symbol.MarkupSymbols;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.symbol.SymbolFinder;
import dev.securityassistant.schedule.symbol.UnknownSymbol;
import dev.securityassistant.schedule.symbol.UnknownSymbols;
import dev.securityassistant.schedule.symbol.Witnesses;
import dev.securityassistant.schedule.table.ListEntry;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.tag.TagFinder;
import dev.securityassistant.schedule.tag.TagInference;
import dev.securityassistant.schedule.text.TextLine;
import dev.securityassistant.schedule.text.TextLines;
import dev.securityassistant.schedule.wall.Hatching;
import dev.securityassistant.schedule.wall.Opening;
import dev.securityassistant.schedule.wall.Walls;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads one plan, step by step: symbols, tags, labels, leaders, access points, rooms. */
public final class PlanReader {

  /** Widest gap between symbols of one cluster, where a symbol is 8 points wide. */
  private static final double JOINED = 3.4;

  private final Legend legend;
  private final RoomNames names;

  /** Reads plans by the legends and the names of rooms of the whole drawing. */
  public PlanReader(Legend legend, RoomNames names) {
    this.legend = legend;
    this.names = names;
  }

  /**
   * Reads a plan.
   *
   * @param excluded parts of the sheet that hold no plan
   */
  public PlanReading read(
      Sheet sheet, Ink ink, List<TextLine> lines, List<Opening> swings, List<Box> excluded) {
    List<Tag> declared = new TagFinder(sheet, ink, lines, excluded).find(legend.tags());
    MarkupSymbols markups = new MarkupSymbols(sheet.markups(), excluded);
    List<Symbol> drawn = symbols(sheet, ink, excluded);
    List<Symbol> symbols =
        Stream.concat(
                new Witnesses(ink, markups).heard(drawn).stream(), markups.beside(drawn).stream())
            .filter(s ->
                declared.stream()
                    .noneMatch(t -> t.box().contains(s.box().centerX(), s.box().centerY())))
            .toList();
    List<Symbol> counted = symbols.stream().filter(s -> s.type() != null).toList();
    List<Opening> openings =
        swings.stream()
            .filter(o ->
                symbols.stream()
                    .noneMatch(s -> s.box().grow(1).contains(o.middle().x(), o.middle().y())))
            .toList();
    double scale = scale(counted);
    List<TextLine> free = clearLines(sheet, symbols, declared);
    List<Box> taken = new ArrayList<>(excluded);
    declared.forEach(t -> taken.add(t.box()));
    symbols.forEach(s -> taken.add(s.box()));
    List<Room> rooms = RoomFinder.find(lines, taken, names);
    rooms.forEach(r -> taken.add(r.box()));
    List<TextLine> unread = outside(free, taken);
    Map<Symbol, Label> labels = LabelFinder.find(free, counted, declared, taken);
    labels.values().forEach(l -> taken.add(l.box()));
    List<ListEntry> callouts = Callouts.find(sheet.markups(), lines, taken);
    Map<Symbol, Tag> stated = markups.doors(counted, declared);
    List<Cluster> clusters =
        Cluster.of(
            counted.stream().filter(s -> !stated.containsKey(s)).toList(),
            Solitary.of(counted, labels, declared),
            JOINED * scale);
    List<Tag> tags = declared;
    if (tags.isEmpty() && callouts.isEmpty() && !counted.isEmpty()) {
      List<TextLine> left = outside(unread, taken);
      BuiltTags built =
          BuiltTags.of(
              new TagInference(new Outline(ink), openings),
              left,
              labels,
              unread.stream().filter(l -> !left.contains(l)).toList(),
              RoomTags.find(clusters, openings, scale));
      tags = built.tags();
      labels = built.labels();
    }
    Hatching hatching = new Hatching(sheet.lines());
    LeaderTracer leaders =
        leaders(sheet, hatching, symbols, excluded, lines, tags, callouts, scale);
    List<AccessPoint> listed =
        callouts.stream()
            .map(c -> Callouts.door(c, new Outline(ink).around(c.box()), leaders))
            .toList();
    AccessPoints.Result joined =
        new AccessPoints(clusters, labels, openings, leaders, scale).join(tags, listed, stated);
    PlanSteps steps = new PlanSteps(legend, tags, symbols, clusters, openings, rooms, leaders::all);
    List<UnknownSymbol> unknown =
        unknown(sheet, ink, symbols, labels.values(), tags, callouts, excluded);
    return located(
        joined,
        labels,
        unknown,
        new LocationFinder(
            new RoomMap(
                rooms,
                Walls.of(sheet, hatching, openings, symbols.stream().map(Symbol::box).toList()),
                sheet.area())),
        steps);
  }

  private List<Symbol> symbols(Sheet sheet, Ink ink, List<Box> excluded) {
    Print print = sheet.print();
    return print != null && legend.samples().stream().anyMatch(s -> s.print() != null)
        ? new PrintedSymbols(print, ink, legend, excluded).find()
        : new SymbolFinder(sheet, ink, legend, excluded).find();
  }

  private static List<TextLine> outside(List<TextLine> lines, List<Box> taken) {
    return lines.stream()
        .filter(
            l -> taken.stream().noneMatch(t -> t.contains(l.box().centerX(), l.box().centerY())))
        .toList();
  }

  private static LeaderTracer leaders(
      Sheet sheet,
      Hatching hatching,
      List<Symbol> symbols,
      List<Box> excluded,
      List<TextLine> lines,
      List<Tag> tags,
      List<ListEntry> callouts,
      double scale) {
    List<Box> lettering =
        Stream.concat(tags.stream().map(Tag::box), callouts.stream().map(ListEntry::box)).toList();
    List<Box> cells = symbols.stream().map(Symbol::box).toList();
    return new LeaderTracer(sheet, hatching, cells, excluded, color(lines, lettering), scale);
  }

  private static PlanReading located(
      AccessPoints.Result joined,
      Map<Symbol, Label> labels,
      List<UnknownSymbol> unknown,
      LocationFinder finder,
      PlanSteps steps) {
    Map<AccessPoint, Location> locations = new HashMap<>();
    joined.doors().forEach(d -> locations.put(d, finder.of(d)));
    RoomTags.name(joined.doors(), locations);
    Map<Symbol, Room> rooms = new HashMap<>();
    for (Symbol symbol : joined.standalone().keySet()) {
      Room room = finder.at(Point.centerOf(symbol.box()));
      if (room != null) {
        rooms.put(symbol, room);
      }
    }
    return new PlanReading(joined, labels, locations, rooms, unknown, steps);
  }

  /** What no legend explains; nothing where there is no legend to explain anything. */
  private List<UnknownSymbol> unknown(
      Sheet sheet,
      Ink ink,
      List<Symbol> symbols,
      Collection<Label> labels,
      List<Tag> tags,
      List<ListEntry> callouts,
      List<Box> excluded) {
    List<Symbol> explained = symbols.stream().filter(Symbol::fromLegend).toList();
    if (explained.isEmpty()) {
      return List.of();
    }
    List<Box> known = new ArrayList<>(excluded);
    symbols.forEach(s -> known.add(s.box()));
    Outline outline = new Outline(ink);
    labels.forEach(l -> known.add(outline.around(l.box())));
    tags.forEach(t -> known.add(t.box()));
    callouts.forEach(c -> known.add(c.box()));
    return new UnknownSymbols(sheet, ink, known, 8 * scale(explained)).find(explained);
  }

  /** Size of the print: 1 where the middle one of all symbols is 8 points wide. */
  private static double scale(List<Symbol> symbols) {
    double[] sizes = symbols.stream().mapToDouble(s -> s.box().longerSide()).sorted().toArray();
    return sizes.length == 0 ? 1 : Math.clamp(sizes[sizes.length / 2] / 8, 0.6, 4);
  }

  /** Lines of the text outside symbols and tags, so that their letters do not run into labels. */
  private static List<TextLine> clearLines(Sheet sheet, List<Symbol> symbols, List<Tag> tags) {
    List<Box> boxes =
        Stream.concat(symbols.stream().map(Symbol::box), tags.stream().map(Tag::box)).toList();
    return TextLines.of(
        sheet.words().stream()
            .filter(w ->
                boxes.stream().noneMatch(b -> b.contains(w.box().centerX(), w.box().centerY())))
            .toList());
  }

  /** The ink of the tags' lettering; black where there are no tags. */
  private static int color(List<TextLine> lines, List<Box> lettering) {
    return lines.stream()
        .filter(l -> lettering.stream().anyMatch(b -> b.contains(l.box())))
        .map(TextLine::color)
        .findFirst()
        .orElse(0);
  }
}
