package dev.securityassistant.judge.rule;

import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.stream.Stream;

/**
 * D4: a tag that leads to no device. Doors listed in a schedule table need no symbol; numbered
 * doors without symbols are not access controlled and are withheld for that reason.
 */
final class TagWithoutDevice extends BaseRule {

  TagWithoutDevice() {
    super("D4", Severity.MAJOR, "Tag without device");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    Stream<Finding> bare =
        subject.points().stream()
            .filter(p -> p.devices().isEmpty() && DoorIds.isDrawn(p.door()))
            .filter(p -> !"true".equals(p.door().attribute("schedule_row")))
            .map(p ->
                on(
                    p.door(),
                    "a tag and no device at it",
                    "devices beside the tag or at the end of its leader",
                    "Follow the leader on the drawing; add the devices or remove the tag."));
    Stream<Finding> withheld =
        subject.extraction().withheld().stream()
            .filter(w -> w.cause() == WithheldCause.NO_DEVICE)
            .map(w ->
                onJob(
                    w.evidence(),
                    "%s: %s".formatted(w.what(), w.reason()),
                    "devices beside the tag or at the end of its leader",
                    "Follow the leader on the drawing; add the door in review."));
    return Stream.concat(bare, withheld);
  }
}
