package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one plan, step by step: symbols, tags, labels, leaders, access points, rooms. */
final class PlanReader {

  private final Legend legend;

  PlanReader(Legend legend) {
    this.legend = legend;
  }

  /**
   * Reads a plan.
   *
   * @param excluded parts of the sheet that hold no plan
   */
  PlanReading read(
      Sheet sheet, Ink ink, List<TextLine> lines, List<Opening> openings, List<Box> excluded) {
    List<Tag> tags = new TagFinder(sheet, ink, lines, excluded).find(legend.tags());
    List<Symbol> symbols =
        new SymbolFinder(sheet, ink, legend, excluded)
            .find().stream()
                .filter(s ->
                    tags.stream()
                        .noneMatch(t -> t.box().contains(s.box().centerX(), s.box().centerY())))
                .toList();
    List<Symbol> counted = symbols.stream().filter(s -> s.type() != null).toList();
    Map<Symbol, Label> labels = LabelFinder.find(lines, counted, tags, excluded);
    List<Cluster> clusters = Cluster.of(counted);
    LeaderTracer leaders =
        new LeaderTracer(
            sheet, symbols.stream().map(Symbol::box).toList(), excluded, color(lines, tags));
    AccessPoints.Result joined = new AccessPoints(clusters, labels, openings, leaders).join(tags);
    List<Box> taken = new ArrayList<>(excluded);
    Stream.of(
            tags.stream().map(Tag::box),
            symbols.stream().map(Symbol::box),
            labels.values().stream().map(Label::box))
        .flatMap(s -> s)
        .forEach(taken::add);
    LocationFinder finder = new LocationFinder(RoomFinder.find(lines, taken), new Walls(sheet));
    Map<AccessPoint, Location> locations = new HashMap<>();
    joined.doors().forEach(d -> locations.put(d, finder.of(d)));
    Map<Symbol, Room> rooms = new HashMap<>();
    for (Symbol symbol : joined.standalone().keySet()) {
      Room room = finder.at(Point.centerOf(symbol.box()));
      if (room != null) {
        rooms.put(symbol, room);
      }
    }
    return new PlanReading(joined, labels, locations, rooms);
  }

  /** The ink of the tags' lettering; black where there are no tags. */
  private static int color(List<TextLine> lines, List<Tag> tags) {
    @Nullable Integer color = null;
    for (TextLine line : lines) {
      if (color == null && tags.stream().anyMatch(t -> t.box().contains(line.box()))) {
        color = line.color();
      }
    }
    return color == null ? 0 : color;
  }
}
