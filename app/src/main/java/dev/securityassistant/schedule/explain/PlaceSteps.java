package dev.securityassistant.schedule.explain;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.door.AccessPoint;
import dev.securityassistant.schedule.place.Location;
import dev.securityassistant.schedule.place.Room;
import dev.securityassistant.schedule.wall.Opening;
import java.util.List;

/** Where a door is: the leaves drawn there and the rooms on both sides. */
final class PlaceSteps {

  private PlaceSteps() {}

  /** The leaves of a door, or that none are drawn. */
  static ExplainedStep opening(SheetTrace sheet, AccessPoint door) {
    Opening opening = door.opening();
    String whence =
        door.pointed() ? "where its leader or its devices point" : "near the place of its number";
    if (opening == null) {
      return new ExplainedStep(
          "opening", "No free leaf is drawn " + whence + ".", sheet.evidence(door.anchor()));
    }
    Box gap =
        Box.of(opening.a().x(), opening.a().y(), opening.b().x(), opening.b().y())
            .union(
                new Box(
                    opening.swing().x(),
                    opening.swing().y(),
                    opening.swing().x(),
                    opening.swing().y()));
    return new ExplainedStep(
        "opening",
        Explanation.said(
            "A door of %d %s, %.0f points wide, is drawn %s; the pairing of all doors of the sheet"
                + " with all leaves gives it this one.",
            opening.leaves(), opening.leaves() == 1 ? "leaf" : "leaves", opening.width(), whence),
        sheet.evidence(gap));
  }

  /** The rooms of a door, as far as any is known. */
  static void rooms(SheetTrace sheet, AccessPoint door, List<ExplainedStep> steps) {
    Location location = sheet.plan().locations().getOrDefault(door, Location.UNKNOWN);
    Room secured = location.secured();
    Room other = location.other();
    if (secured == null) {
      steps.add(new ExplainedStep("room", "No label of a room is reached from it.", null));
      return;
    }
    steps.add(
        new ExplainedStep(
            "room",
            Explanation.said(
                "It secures %s (sure to %.2f)%s.",
                words(secured),
                location.certainty(),
                location.by().words().isEmpty() ? "" : ": " + location.by().words()),
            sheet.evidence(secured.box())));
    if (other != null) {
      steps.add(
          new ExplainedStep(
              "room",
              "On its other side lies %s.".formatted(words(other)),
              sheet.evidence(other.box())));
    }
  }

  /** Name and number of a room. */
  static String words(Room room) {
    String number = room.number();
    return number == null
        ? "'%s'".formatted(room.name())
        : "'%s', number '%s'".formatted(room.name(), number);
  }
}
