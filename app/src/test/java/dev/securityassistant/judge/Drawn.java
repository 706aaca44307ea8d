package dev.securityassistant.judge;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.LegendEntry;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.component.WithheldCause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small drawing built in a test: doors one after another, each followed by its devices. */
public final class Drawn {

  private final List<SheetEntry> sheets = new ArrayList<>();
  private final List<LegendEntry> legend = new ArrayList<>();
  private final List<Component> components = new ArrayList<>();
  private final List<Withheld> withheld = new ArrayList<>();
  private double confidence = 0.95;
  private @Nullable String door;
  private int page = 1;

  public Drawn sheet(SheetRole role, boolean relevant, PdfType type, String title) {
    int number = sheets.size() + 1;
    Box size = new Box(0, 0, 1191, 842);
    sheets.add(new SheetEntry(number, null, title, role, relevant, "for the test", type, size));
    return this;
  }

  public Drawn plan(String title) {
    return sheet(SheetRole.PLAN, true, PdfType.VECTOR, title);
  }

  public Drawn onPage(int number) {
    page = number;
    return this;
  }

  public Drawn confidence(double value) {
    confidence = value;
    return this;
  }

  public Drawn row(ComponentType type, String symbol, String meaning) {
    legend.add(new LegendEntry(null, symbol, meaning, type, place()));
    return this;
  }

  public Drawn withheld(WithheldCause cause, String what) {
    withheld.add(new Withheld(what, cause, "for the test", place()));
    return this;
  }

  /** A door; attributes as name, value, name, value. */
  public Drawn door(String id, @Nullable String location, Object... attributes) {
    door = id;
    components.add(component(id, ComponentType.DOOR, null, location, attributes));
    return this;
  }

  /** A device of the door before it. */
  public Drawn with(ComponentType type, Object... attributes) {
    String id = "%s/%s-%d".formatted(door, type.code(), components.size());
    components.add(component(id, type, door, null, attributes));
    return this;
  }

  /** A device that belongs to no door. */
  public Drawn alone(String id, ComponentType type) {
    components.add(component(id, type, null, null));
    return this;
  }

  public Extraction done() {
    if (sheets.isEmpty()) {
      plan("SECURITY LAYOUT");
    }
    return new Extraction(
        "job_1", 1, Extraction.Source.ENGINE, sheets, legend, List.of(), components, withheld);
  }

  private Component component(
      String id,
      ComponentType type,
      @Nullable String doorId,
      @Nullable String location,
      Object... attributes) {
    Map<String, Object> facts = new LinkedHashMap<>();
    for (int i = 0; i < attributes.length; i += 2) {
      facts.put(attributes[i].toString(), attributes[i + 1]);
    }
    return new Component(id, type, doorId, location, place(), confidence, "drawn", facts);
  }

  private Evidence place() {
    double x = 10.0 * components.size();
    return new Evidence(page, new Box(x, 100, x + 8, 108));
  }
}
