package dev.securityassistant.schedule.plan;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.legend.Legend;
import dev.securityassistant.schedule.place.Room;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.symbol.Cluster;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.wall.Opening;
import java.util.List;
import java.util.function.Function;

/**
 * What the steps of reading one plan saw on the way to its components, in reading coordinates. Only
 * explanations use it.
 *
 * @param legend the legends of the whole drawing
 * @param tags tags as found, before any was named after its room
 * @param symbols symbols as found, those of other trades included
 * @param clusters symbols joined to rows and blocks
 * @param openings doors drawn on the plan
 * @param rooms labels of rooms
 * @param leaders where the leaders that start at a box end; traced when asked
 */
public record PlanSteps(
    Legend legend,
    List<Tag> tags,
    List<Symbol> symbols,
    List<Cluster> clusters,
    List<Opening> openings,
    List<Room> rooms,
    Function<Box, List<Point>> leaders) {

  static final PlanSteps NONE =
      new PlanSteps(
          Legend.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), box -> List.of());

  public PlanSteps {
    tags = List.copyOf(tags);
    symbols = List.copyOf(symbols);
    clusters = List.copyOf(clusters);
    openings = List.copyOf(openings);
    rooms = List.copyOf(rooms);
  }
}
