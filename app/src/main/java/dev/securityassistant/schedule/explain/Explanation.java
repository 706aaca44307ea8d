package dev.securityassistant.schedule.explain;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.IdKey;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.schedule.door.AccessPoint;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How one component came to be, in the order of the steps. */
final class Explanation {

  private final Extraction read;
  private final @Nullable SheetTrace sheet;
  private final Component component;

  Explanation(Extraction read, @Nullable SheetTrace sheet, Component component) {
    this.read = read;
    this.sheet = sheet;
    this.component = component;
  }

  List<ExplainedStep> steps() {
    List<ExplainedStep> steps = new ArrayList<>();
    sheetStep(steps);
    SheetTrace trace = sheet;
    FoundAgain found = trace == null ? new FoundAgain.Nowhere() : FoundAgain.on(trace, component);
    steps.addAll(trace == null ? List.of(unseen()) : on(trace, found));
    setSteps(steps);
    steps.add(
        new ExplainedStep(
            "confidence", said("%.2f: %s", component.confidence(), certainty(found)), null));
    return steps;
  }

  private List<ExplainedStep> on(SheetTrace trace, FoundAgain found) {
    return switch (found) {
      case FoundAgain.Door(AccessPoint door) -> new DoorSteps(trace, door).steps();
      case FoundAgain.OfDoor(AccessPoint door, AccessPoint.Device device) ->
          new DeviceSteps(read, trace, component).ofDoor(door, device);
      case FoundAgain.Alone(Symbol symbol, @Nullable Tag tag) ->
          new DeviceSteps(read, trace, component).alone(symbol, tag);
      case FoundAgain.Nowhere() -> List.of(unseen());
    };
  }

  private void sheetStep(List<ExplainedStep> steps) {
    for (SheetEntry entry : read.sheets()) {
      if (entry.pageNumber() == component.evidence().pageNumber()) {
        String number = entry.sheetNumber() == null ? "" : ", sheet " + entry.sheetNumber();
        String title = entry.title() == null ? "" : " '" + entry.title() + "'";
        steps.add(
            new ExplainedStep(
                "sheet",
                "Page %d%s%s is read as %s: %s."
                    .formatted(
                        entry.pageNumber(), number, title, entry.role().code(), entry.reason()),
                null));
      }
    }
  }

  private ExplainedStep unseen() {
    String text =
        component.attributes().containsKey("listed")
            ? "Read off a list of doors, not off a plan. "
            : "This reading of the drawing does not show it in this place: it was corrected by"
                + " hand, or another version of the program read it. What is stored says: ";
    return new ExplainedStep("reading", text + component.reasoning(), component.evidence());
  }

  /** Where else in the set the same item stands. */
  private void setSteps(List<ExplainedStep> steps) {
    String door = component.doorId();
    String row = IdKey.of(door == null ? component.id() : door);
    for (Withheld withheld : read.withheld()) {
      if (withheld.cause() == WithheldCause.DUPLICATE && IdKey.of(withheld.what()).equals(row)) {
        steps.add(
            new ExplainedStep(
                "set",
                "'%s' also stands on page %d and is counted once: %s."
                    .formatted(
                        withheld.what(), withheld.evidence().pageNumber(), withheld.reason()),
                withheld.evidence()));
      }
    }
  }

  private static String certainty(FoundAgain found) {
    return switch (found) {
      case FoundAgain.Door(AccessPoint door) ->
          said(
              "the number is read with %.2f, such numbers are right with %.2f, and the least sure of"
                  + " its devices lowers it by up to a fifth.",
              door.tag().quality(), door.tag().source().certainty());
      case FoundAgain.OfDoor(AccessPoint door, AccessPoint.Device device) ->
          said(
              "%s, joined to '%s' with %.2f.",
              likeness(device.symbol()), door.tag().id(), device.certainty());
      case FoundAgain.Alone(Symbol symbol, @Nullable Tag tag) ->
          said("%s, belonging to no door.", likeness(symbol));
      case FoundAgain.Nowhere() -> "as stored.";
    };
  }

  private static String likeness(Symbol symbol) {
    return symbol.fromLegend()
        ? said(
            "likeness %.2f, margin %.2f, explained by the legend", symbol.score(), symbol.margin())
        : "the words of the trade alone explain it, which counts four fifths";
  }

  /** The text with its numbers, written alike in every country. */
  static String said(String format, @Nullable Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
