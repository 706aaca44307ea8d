package dev.securityassistant.schedule.explain;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.LegendEntry;
import dev.securityassistant.schedule.door.AccessPoint;
import dev.securityassistant.schedule.place.Room;
import dev.securityassistant.schedule.sheet.HiddenClaims;
import dev.securityassistant.schedule.symbol.Label;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.wall.Opening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a device came to be: its symbol, what joined it to a door or names it, where it stands. */
final class DeviceSteps {

  private final Extraction read;
  private final SheetTrace sheet;
  private final Component component;

  DeviceSteps(Extraction read, SheetTrace sheet, Component component) {
    this.read = read;
    this.sheet = sheet;
    this.component = component;
  }

  List<ExplainedStep> ofDoor(AccessPoint door, AccessPoint.Device device) {
    List<ExplainedStep> steps = new ArrayList<>();
    if (device.by() != AccessPoint.Link.LISTED) {
      symbol(device.symbol(), steps);
    }
    steps.addAll(new JoinSteps(sheet, door).of(device));
    steps.add(PlaceSteps.opening(sheet, door));
    side(door, device, steps);
    PlaceSteps.rooms(sheet, door, steps);
    lock(steps);
    return steps;
  }

  List<ExplainedStep> alone(Symbol symbol, @Nullable Tag tag) {
    List<ExplainedStep> steps = new ArrayList<>();
    symbol(symbol, steps);
    Label label = sheet.plan().labels().get(symbol);
    if (tag != null) {
      steps.add(
          new ExplainedStep(
              "tag",
              "A leader from tag '%s' names it.".formatted(tag.id()),
              sheet.evidence(tag.box())));
    } else if (label != null) {
      steps.add(
          new ExplainedStep(
              "label",
              Explanation.said(
                  "The label '%s' beside it names it%s (read with %.2f).",
                  label.text(),
                  new HiddenClaims(sheet.sheet()).at(label.box(), label.text()),
                  label.quality()),
              sheet.evidence(label.box())));
    } else {
      steps.add(
          new ExplainedStep(
              "label",
              "No tag and no label names it; its id '%s' is counted.".formatted(component.id()),
              null));
    }
    Room room = sheet.plan().rooms().get(symbol);
    if (room != null) {
      steps.add(
          new ExplainedStep(
              "room",
              "It stands in %s.".formatted(PlaceSteps.words(room)),
              sheet.evidence(room.box())));
    }
    lock(steps);
    return steps;
  }

  private void symbol(Symbol symbol, List<ExplainedStep> steps) {
    row(symbol)
        .ifPresentOrElse(
            row -> steps.add(new ExplainedStep("legend", words(row), row.evidence())),
            () ->
                steps.add(
                    new ExplainedStep(
                        "legend",
                        "No row of a legend explains it; the words of the trade do: %s."
                            .formatted(symbol.meaning()),
                        null)));
    String letters =
        symbol.letters().isEmpty() ? "without letters" : "with '%s'".formatted(symbol.letters());
    String code =
        symbol.code() == null ? "" : ", of which '%s' is its code".formatted(symbol.code());
    steps.add(
        new ExplainedStep(
            "symbol",
            Explanation.said(
                "A symbol %s%s, like the sample to %.2f; the next best of another kind is %.2f less"
                    + " alike.",
                letters, code, symbol.score(), symbol.margin()),
            sheet.evidence(symbol.box())));
    sheet.plan().steps().clusters().stream()
        .filter(c -> c.symbols().contains(symbol) && c.symbols().size() > 1)
        .findFirst()
        .ifPresent(c ->
            steps.add(
                new ExplainedStep(
                    "cluster",
                    "It is one of %d symbols joined in one block.".formatted(c.symbols().size()),
                    sheet.evidence(c.box()))));
  }

  /** The legend row with the symbol's meaning, type and, where rows differ in them, letters. */
  private Optional<LegendEntry> row(Symbol symbol) {
    return read.legend().stream()
        .filter(e -> symbol.fromLegend() && e.meaning().equals(symbol.meaning()))
        .filter(e -> e.type() == symbol.type())
        .min(Comparator.comparing(e -> !e.symbol().equals(symbol.letters())));
  }

  private static String words(LegendEntry row) {
    String group = row.group() == null ? "" : " under '%s'".formatted(row.group());
    String letters = row.symbol().isEmpty() ? "" : " with '%s' in it".formatted(row.symbol());
    ComponentType type = row.type();
    return "The legend%s shows a symbol%s for '%s': %s."
        .formatted(group, letters, row.meaning(), type == null ? "not counted" : type.title());
  }

  private void side(AccessPoint door, AccessPoint.Device device, List<ExplainedStep> steps) {
    Opening opening = door.opening();
    if (opening != null && device.by() != AccessPoint.Link.LISTED) {
      String side =
          opening.side(device.mark()) >= 0 ? "the leaf opens to" : "opposite to the leaf's swing";
      steps.add(
          new ExplainedStep(
              "side", "It stands on the side %s.".formatted(side), sheet.evidence(device.mark())));
    }
  }

  private void lock(List<ExplainedStep> steps) {
    if (component.type() == ComponentType.LOCK) {
      String type = component.attribute("lock_type");
      steps.add(
          new ExplainedStep(
              "lock type",
              type == null
                  ? "Neither the specification nor a list in the legend says which kind of lock it is."
                  : "'%s', after: %s.".formatted(type, component.attribute("lock_source")),
              null));
    }
  }

  /** What the symbol stands for, in words. */
  static String title(Symbol symbol) {
    ComponentType type = symbol.type();
    String kind = type == null ? "Not counted" : type.title();
    return symbol.letters().isEmpty() ? kind : "%s '%s'".formatted(kind, symbol.letters());
  }
}
