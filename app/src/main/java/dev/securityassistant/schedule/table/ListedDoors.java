package dev.securityassistant.schedule.table;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.IdKey;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.component.WithheldCause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the doors of the plans and the rows of the door schedule tables together: a door that is
 * drawn and listed is one door. A table never adds or takes away a component of a plan; what it
 * says otherwise is noted on the door.
 *
 * @param components of the plans, with what the tables say of them
 * @param withheld doors that are listed and, although their level is drawn, on no plan
 */
public record ListedDoors(List<Component> components, List<Withheld> withheld) {

  public ListedDoors {
    components = List.copyOf(components);
    withheld = List.copyOf(withheld);
  }

  /**
   * Joins them.
   *
   * @param drawn doors of the plans, each followed by its devices, and other devices
   * @param rows of all tables of the set
   */
  public static ListedDoors of(
      List<Component> drawn, List<TableRow> rows, List<SheetEntry> sheets) {
    if (rows.isEmpty()) {
      return new ListedDoors(drawn, List.of());
    }
    Matcher matcher = new Matcher(rows, sheets);
    List<Component> components = new ArrayList<>();
    Set<TableRow> found = new HashSet<>();
    for (int i = 0; i < drawn.size(); i++) {
      Component component = drawn.get(i);
      Optional<TableRow> row = component.isDoor() ? matcher.row(component) : Optional.empty();
      int door = i;
      components.add(row.map(r -> listed(component, r, counts(drawn, door))).orElse(component));
      row.ifPresent(found::add);
    }
    return new ListedDoors(components, missing(rows, found, sheets));
  }

  /** Devices that follow a door in the list, by type. */
  private static Map<ComponentType, Long> counts(List<Component> drawn, int door) {
    String id = drawn.get(door).id();
    return drawn.stream()
        .skip(door + 1L)
        .takeWhile(c -> id.equals(c.doorId()))
        .collect(Collectors.groupingBy(Component::type, Collectors.counting()));
  }

  private static Component listed(Component door, TableRow row, Map<ComponentType, Long> counts) {
    if (door.attributes().containsKey("listed")) {
      return door;
    }
    Map<String, Object> attributes = new LinkedHashMap<>(door.attributes());
    row.attributes().forEach(attributes::putIfAbsent);
    row.counts()
        .forEach((type, count) -> {
          if (count != counts.getOrDefault(type, 0L).intValue()) {
            attributes.put("schedule_" + type.code(), count);
          }
        });
    return new Component(
        door.id(),
        door.type(),
        door.doorId(),
        door.location() == null ? row.location() : door.location(),
        door.evidence(),
        door.confidence(),
        door.reasoning(),
        attributes);
  }

  private static List<Withheld> missing(
      List<TableRow> rows, Set<TableRow> found, List<SheetEntry> sheets) {
    Set<String> drawn =
        found.stream().map(r -> key(r.level())).collect(Collectors.toCollection(HashSet::new));
    List<String> titles =
        sheets.stream()
            .filter(s -> s.role() == SheetRole.PLAN && s.relevant())
            .map(s -> key(s.title()))
            .toList();
    return rows.stream()
        .filter(r -> !found.contains(r))
        .filter(r -> r.counts().values().stream().anyMatch(n -> n > 0))
        .filter(r ->
            drawn.contains(key(r.level()))
                || r.level() != null && titles.stream().anyMatch(t -> t.contains(key(r.level()))))
        .map(r ->
            new Withheld(
                "door " + r.doorId(),
                WithheldCause.NOT_DRAWN,
                "listed in the door schedule on page %d, drawn on no plan".formatted(r.page()),
                new Evidence(r.page(), r.box())))
        .toList();
  }

  private static String key(@Nullable String level) {
    return level == null ? "" : " " + level.strip().toUpperCase(Locale.ROOT) + " ";
  }

  /** Finds the row of a door. */
  private record Matcher(
      Map<String, List<TableRow>> byId,
      Map<String, List<TableRow>> byNumber,
      List<SheetEntry> sheets) {

    Matcher(List<TableRow> rows, List<SheetEntry> sheets) {
      this(
          rows.stream().collect(Collectors.groupingBy(r -> IdKey.of(r.doorId()))),
          rows.stream().collect(Collectors.groupingBy(r -> number(r.doorId()))),
          sheets);
    }

    /**
     * The row with its id, else the only one with its number; with several, the one of its level.
     */
    Optional<TableRow> row(Component door) {
      List<TableRow> same = byId.getOrDefault(IdKey.of(door.id()), List.of());
      if (same.isEmpty()) {
        same =
            byNumber.getOrDefault(number(door.id()), List.of()).stream()
                .filter(r -> bare(r.doorId()) || bare(door.id()))
                .toList();
      }
      if (same.size() < 2) {
        return same.stream().findFirst();
      }
      return same.stream().filter(r -> r.level() != null && isOn(door, key(r.level()))).findFirst();
    }

    private boolean isOn(Component door, String level) {
      return Stream.of(
              door.attribute("level"),
              sheets.stream()
                  .filter(s -> s.pageNumber() == door.evidence().pageNumber())
                  .map(SheetEntry::title)
                  .filter(Objects::nonNull)
                  .findFirst()
                  .orElse(null))
          .anyMatch(t -> key(t).contains(level));
    }

    /** The id without the letters it begins with. */
    private static String number(String id) {
      return IdKey.of(id).replaceFirst("^[A-Z]+(?=\\d)", "");
    }

    private static boolean bare(String id) {
      return Character.isDigit(id.strip().charAt(0));
    }
  }
}
