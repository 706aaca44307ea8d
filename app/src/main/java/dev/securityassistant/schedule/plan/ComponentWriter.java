package dev.securityassistant.schedule.plan;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.IdKey;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.door.AccessPoint;
import dev.securityassistant.schedule.door.LockTypes;
import dev.securityassistant.schedule.place.Location;
import dev.securityassistant.schedule.place.LocationFinder;
import dev.securityassistant.schedule.place.Room;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.sheet.HiddenClaims;
import dev.securityassistant.schedule.sheet.Level;
import dev.securityassistant.schedule.symbol.Cluster;
import dev.securityassistant.schedule.symbol.Label;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.tag.TagFinder;
import dev.securityassistant.schedule.text.NaturalOrder;
import dev.securityassistant.schedule.wall.Opening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what was read off a plan as components, with ids, confidence and reasons. */
public final class ComponentWriter {

  /** What is read off pixels is right nine times in ten, and never surer than that. */
  private static final double FROM_PIXELS = 0.9;

  private final Sheet sheet;
  private final @Nullable String sheetTitle;
  private final LockTypes locks;
  private final HiddenClaims claims;

  /**
   * @param sheetTitle the sheet's title, which may name the level; null where none was read
   */
  public ComponentWriter(Sheet sheet, @Nullable String sheetTitle, LockTypes locks) {
    this.sheetTitle = sheetTitle;
    this.sheet = sheet;
    this.locks = locks;
    this.claims = new HiddenClaims(sheet);
  }

  /** Components of one sheet, doors with their devices first, and what was withheld. */
  public record Written(
      List<List<Component>> doors, List<Component> standalone, List<Withheld> withheld) {}

  /** The components of the plan; doors in the natural order of their ids. */
  public Written write(PlanReading plan) {
    List<List<Component>> doors = new ArrayList<>();
    for (AccessPoint door : plan.joined().doors()) {
      doors.add(door(door, plan.locations().getOrDefault(door, Location.UNKNOWN)));
    }
    doors.sort(Comparator.comparing(d -> d.getFirst().id(), NaturalOrder.INSTANCE));
    List<Component> standalone = standalone(plan);
    List<Withheld> withheld = new ArrayList<>();
    for (AccessPoint tag : plan.joined().unused()) {
      withheld.add(
          new Withheld(
              "tag " + tag.tag().id(),
              WithheldCause.NO_DEVICE,
              "no device is joined to it by leader, number or nearness: not access controlled as far as the drawing shows",
              evidence(tag.tag().box())));
    }
    for (Cluster cluster : plan.joined().stray()) {
      for (Symbol symbol : cluster.symbols()) {
        withheld.add(
            new Withheld(
                title(symbol),
                WithheldCause.NO_DOOR_NEAR,
                "it looks like the symbol, but no door tag is near enough and no label names it",
                evidence(symbol.box())));
      }
    }
    plan.unknown()
        .forEach(u ->
            withheld.add(
                new Withheld(
                    u.name(),
                    WithheldCause.NOT_IN_LEGEND,
                    "it is drawn like the symbols of this sheet, but no legend explains it; %d like this on the sheet"
                        .formatted(u.alike()),
                    evidence(u.box()))));
    return new Written(doors, standalone, withheld);
  }

  private Evidence evidence(Box box) {
    return new Evidence(sheet.pageNumber(), sheet.turn().toView(box));
  }

  private static String title(Symbol symbol) {
    ComponentType type = symbol.type();
    return type == null ? symbol.meaning() : type.title();
  }

  private List<Component> door(AccessPoint door, Location location) {
    Tag tag = door.tag();
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("id_source", tag.source().code());
    if (!tag.printed().equals(tag.id())) {
      attributes.put("printed", tag.printed());
    }
    String level = Level.of(sheetTitle);
    if (level != null) {
      attributes.put("level", level);
    }
    Opening opening = door.opening();
    if (opening != null) {
      attributes.put("leaves", opening.leaves());
    }
    Room secured = location.secured();
    Room other = location.other();
    if (other != null) {
      attributes.put("from_room", other.name());
    }
    if (secured != null) {
      attributes.put("to_room", secured.name());
      String number = secured.number();
      if (number != null) {
        attributes.put("room_number", number);
      }
    }
    List<Component> components = new ArrayList<>();
    List<Component> devices = devices(door);
    double worst = devices.stream().mapToDouble(Component::confidence).min().orElse(0.6);
    double confidence =
        round(
            (sheet.print() == null ? 1 : FROM_PIXELS)
                * tag.quality()
                * tag.source().certainty()
                * (0.8 + 0.2 * worst)
                * location.by().trust());
    components.add(
        new Component(
            tag.id(),
            ComponentType.DOOR,
            null,
            location.words(),
            evidence(tag.box()),
            confidence,
            reasoning(door, location),
            attributes));
    components.addAll(devices);
    return components;
  }

  private String reasoning(AccessPoint door, Location location) {
    StringBuilder text = new StringBuilder();
    text.append("Number '").append(door.tag().printed()).append("' ");
    text.append(door.tag().source().words());
    text.append(putRight(door.tag()));
    text.append(claims.at(door.tag().box(), door.tag().printed()));
    text.append("; ")
        .append(door.devices().size())
        .append(door.devices().size() == 1 ? " device joined by " : " devices joined by ");
    text.append(
        String.join(" and ", door.devices().stream().map(d -> d.by().words()).distinct().toList()));
    Opening opening = door.opening();
    text.append(
        opening == null
            ? "; no leaf found near it"
            : "; a door of %d %s is drawn there"
                .formatted(opening.leaves(), opening.leaves() == 1 ? "leaf" : "leaves"));
    Room secured = location.secured();
    if (secured != null) {
      text.append("; its secure side is ").append(secured.name());
      if (!secured.seen().equals(secured.name())) {
        text.append(", read as '").append(secured.seen()).append('\'');
      }
      text.append(claims.at(secured.box(), secured.name()));
      if (!location.by().words().isEmpty()) {
        text.append("; ").append(location.by().words());
      }
    }
    return text.append('.').toString();
  }

  private List<Component> devices(AccessPoint door) {
    List<Component> components = new ArrayList<>();
    Map<ComponentType, Integer> counts = new EnumMap<>(ComponentType.class);
    List<AccessPoint.Device> ordered = new ArrayList<>(door.devices());
    ordered.sort(
        Comparator.comparing((AccessPoint.Device d) -> String.valueOf(d.symbol().type()))
            .thenComparingDouble(d -> d.symbol().box().y0())
            .thenComparingDouble(d -> d.symbol().box().x0()));
    for (AccessPoint.Device device : ordered) {
      ComponentType type = device.symbol().type();
      if (type == null) {
        continue;
      }
      int n = counts.merge(type, 1, Integer::sum);
      Label label = device.label();
      String id = label == null ? door.tag().id() + "/" + type.code() + "-" + n : label.text();
      components.add(
          new Component(
              id,
              type,
              door.tag().id(),
              null,
              evidence(device.symbol().box()),
              confidence(
                  device.symbol(), device.certainty() * (label == null ? 1 : label.quality())),
              "%s, joined by %s%s."
                  .formatted(seen(device.symbol()), device.by().words(), readAs(label)),
              attributes(device.symbol(), door, device.mark())));
    }
    components.sort(Comparator.comparing(Component::type));
    return components;
  }

  /** What a label was read as before it was put right, and what hidden text says of it. */
  private String readAs(@Nullable Label label) {
    if (label == null) {
      return "";
    }
    String claim = claims.at(label.box(), label.text());
    return label.seen().equals(label.text())
        ? claim.isEmpty() ? "" : "; its label is '%s'%s".formatted(label.text(), claim)
        : "; its label was read as '%s' and put right by the form of labels%s"
            .formatted(label.seen(), claim);
  }

  private Map<String, Object> attributes(
      Symbol symbol, @Nullable AccessPoint door, @Nullable Point mark) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    String code = symbol.code();
    if (code != null) {
      attributes.put("code", code);
    }
    attributes.put("legend", symbol.meaning());
    if (door != null && mark != null) {
      Opening opening = door.opening();
      if (opening != null && symbol.type() == ComponentType.READER) {
        double inside = LocationFinder.inside(door, opening);
        if (inside != 0) {
          attributes.put("side", opening.side(mark) * inside > 0 ? "out" : "in");
        }
      }
      if (symbol.type() == ComponentType.LOCK) {
        attributes.putAll(locks.attributes(symbol, door.tag().id()));
      }
    }
    return attributes;
  }

  private static String seen(Symbol symbol) {
    String letters = symbol.letters().isEmpty() ? "" : " with '" + symbol.letters() + "'";
    String look =
        symbol.fromLegend()
            ? "Symbol%s as the legend shows for '%s' (likeness %.2f)"
                .formatted(letters, symbol.meaning(), symbol.score())
            : "Symbol%s that no legend explains, read as %s".formatted(letters, symbol.meaning());
    return Stream.concat(
            Stream.of(look),
            symbol.witnesses().stream().map(w -> (w.agrees() ? "" : "although ") + w.words()))
        .collect(Collectors.joining("; "));
  }

  private double confidence(Symbol symbol, double certainty) {
    double likeness = 0.6 + 0.4 * Math.clamp((symbol.score() - 0.5) / 0.3, 0, 1);
    double margin = 0.85 + 0.15 * Math.clamp(symbol.margin() / 0.15, 0, 1);
    boolean doubted = symbol.witnesses().stream().anyMatch(w -> !w.agrees());
    return round(
        0.99
            * (sheet.print() == null ? 1 : FROM_PIXELS)
            * (doubted ? 0.8 : 1)
            * likeness
            * margin
            * (symbol.fromLegend() ? 1 : 0.8)
            * Math.clamp(0.7 + 0.35 * certainty, 0, 1));
  }

  private static double round(double confidence) {
    return Math.round(Math.clamp(confidence, 0, 1) * 1000) / 1000.0;
  }

  private List<Component> standalone(PlanReading plan) {
    List<Component> components = new ArrayList<>();
    Map<ComponentType, Integer> counts = new EnumMap<>(ComponentType.class);
    Map<String, Integer> ids = new HashMap<>();
    List<Symbol> ordered = new ArrayList<>(plan.joined().standalone().keySet());
    ordered.sort(
        Comparator.comparingDouble((Symbol s) -> s.box().y0())
            .thenComparingDouble(s -> s.box().x0()));
    for (Symbol symbol : ordered) {
      ComponentType type = symbol.type();
      if (type == null) {
        continue;
      }
      Tag tag = plan.joined().standalone().get(symbol);
      Label label = plan.labels().get(symbol);
      int n = counts.merge(type, 1, Integer::sum);
      boolean coded =
          label == null
              && TagFinder.looksLikeCode(symbol.letters())
              && symbol.letters().length() > 2;
      String id =
          tag != null
              ? tag.id()
              : label != null
                  ? label.text()
                  : coded
                      ? symbol.letters()
                      : "page%d/%s-%d".formatted(sheet.pageNumber(), type.code(), n);
      if (ids.merge(IdKey.of(id), 1, Integer::sum) > 1) {
        continue;
      }
      Room room = plan.rooms().get(symbol);
      Map<String, Object> attributes = attributes(symbol, null, null);
      attributes.put("id_source", tag != null || label != null || coded ? "drawing" : "counted");
      components.add(
          new Component(
              id,
              type,
              null,
              room == null ? null : room.name(),
              evidence(symbol.box()),
              confidence(symbol, tag != null || label != null || coded ? 1 : 0.7),
              "%s, %s%s."
                  .formatted(
                      seen(symbol),
                      tag != null
                          ? tagged(symbol, tag)
                          : label != null
                              ? "named by the label beside it"
                              : "no tag or label names it",
                      readAs(label)),
              attributes));
    }
    components.sort(
        Comparator.comparing(Component::type).thenComparing(Component::id, NaturalOrder.INSTANCE));
    return components;
  }

  private static String tagged(Symbol symbol, Tag tag) {
    boolean beside = symbol.box().distance(tag.box()) < symbol.box().longerSide();
    return (beside ? "its tag beside it" : "a leader from its tag") + putRight(tag);
  }

  /** What a tag was read as before it was put right; empty where nothing was. */
  private static String putRight(Tag tag) {
    return tag.seen().equals(tag.printed())
        ? ""
        : ", read as '%s' and put right by the legend's pattern".formatted(tag.seen());
  }
}
