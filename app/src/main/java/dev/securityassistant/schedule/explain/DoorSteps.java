package dev.securityassistant.schedule.explain;

import dev.securityassistant.schedule.door.AccessPoint;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.sheet.HiddenClaims;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.tag.TagPattern;
import java.util.ArrayList;
import java.util.List;

/** How a door came to be: its number, its devices, its leaves, its rooms. */
final class DoorSteps {

  private final SheetTrace sheet;
  private final AccessPoint door;

  DoorSteps(SheetTrace sheet, AccessPoint door) {
    this.sheet = sheet;
    this.door = door;
  }

  List<ExplainedStep> steps() {
    List<ExplainedStep> steps = new ArrayList<>();
    steps.add(tag());
    leaders(steps);
    devices(steps);
    steps.add(PlaceSteps.opening(sheet, door));
    PlaceSteps.rooms(sheet, door, steps);
    return steps;
  }

  private ExplainedStep tag() {
    Tag tag = door.tag();
    String pattern =
        sheet.plan().steps().legend().tags().stream()
            .map(TagPattern::of)
            .filter(p -> tag.source() == Tag.Source.LEGEND && p.id(tag.printed()) != null)
            .findFirst()
            .map(p -> " '%s'".formatted(p.prefix() + p.example()))
            .orElse("");
    String printed = tag.printed().isEmpty() ? tag.id() : tag.printed();
    String id = printed.equals(tag.id()) ? "" : " and stands for '%s'".formatted(tag.id());
    return new ExplainedStep(
        "tag",
        Explanation.said(
            "'%s' %s%s%s%s (read with %.2f).",
            printed,
            tag.source().words(),
            pattern,
            id,
            new HiddenClaims(sheet.sheet()).at(tag.box(), printed),
            tag.quality()),
        sheet.evidence(tag.box()));
  }

  private void leaders(List<ExplainedStep> steps) {
    for (Point end : sheet.plan().steps().leaders().apply(door.tag().box())) {
      String at =
          sheet.plan().steps().clusters().stream()
              .filter(c -> end.distance(c.box()) < 2)
              .findFirst()
              .map(c -> "at %d %s".formatted(c.symbols().size(), plural(c.symbols().size())))
              .orElse("free on the plan");
      steps.add(
          new ExplainedStep("leader", "A leader of the tag ends " + at + ".", sheet.evidence(end)));
    }
  }

  private void devices(List<ExplainedStep> steps) {
    for (AccessPoint.Device device : door.devices()) {
      steps.add(
          new ExplainedStep(
              "device",
              Explanation.said(
                  "%s, joined by %s (sure to %.2f).",
                  DeviceSteps.title(device.symbol()), device.by().words(), device.certainty()),
              sheet.evidence(device.symbol().box())));
    }
  }

  private static String plural(int symbols) {
    return symbols == 1 ? "symbol" : "symbols joined in one block";
  }
}
