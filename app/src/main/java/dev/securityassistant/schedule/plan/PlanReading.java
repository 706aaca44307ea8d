package dev.securityassistant.schedule.plan;

import dev.securityassistant.schedule.door.AccessPoint;
import dev.securityassistant.schedule.door.AccessPoints;
import dev.securityassistant.schedule.place.Location;
import dev.securityassistant.schedule.place.Room;
import dev.securityassistant.schedule.symbol.Label;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.symbol.UnknownSymbol;
import dev.securityassistant.schedule.tag.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read off one plan, in reading coordinates.
 *
 * @param joined doors with devices, devices alone, tags without devices, clusters without door
 * @param labels of symbols
 * @param locations of doors
 * @param rooms room of devices that stand alone, by symbol; absent where none was found
 * @param unknown symbols that no legend explains
 * @param steps what the steps on the way there saw
 */
public record PlanReading(
    AccessPoints.Result joined,
    Map<Symbol, Label> labels,
    Map<AccessPoint, Location> locations,
    Map<Symbol, Room> rooms,
    List<UnknownSymbol> unknown,
    PlanSteps steps) {

  /** Of a sheet that is no plan. */
  public static final PlanReading EMPTY =
      new PlanReading(
          new AccessPoints.Result(List.of(), Map.<Symbol, @Nullable Tag>of(), List.of(), List.of()),
          Map.of(),
          Map.of(),
          Map.of(),
          List.of(),
          PlanSteps.NONE);
}
