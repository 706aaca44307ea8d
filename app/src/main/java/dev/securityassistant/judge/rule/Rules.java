package dev.securityassistant.judge.rule;

import dev.securityassistant.judge.Rule;
import java.util.List;

/** The registry: every rule of the judge, in the order of a report. */
public final class Rules {

  private Rules() {}

  /** All rules: egress, structure, numbering, legend and specification, supply, coverage. */
  public static List<Rule> all() {
    return List.of(
        new MagnetWithoutRelease(),
        new NoEgress(),
        new ReaderOutWithoutRelease(),
        new SensorReleaseWithoutButton(),
        new FailSecureOnEscape(),
        new FailSafeStrikeOnFireDoor(),
        new NoFireInterface(),
        new StairWithoutReentry(),
        new ReaderWithoutLock(),
        new LockWithoutReader(),
        new ControlledWithoutContact(),
        new ContactsUnlikeLeaves(),
        new LocksUnlikeLeaves(),
        new ReleaseWithoutLock(),
        new ReadersDiffer(),
        new UnlockedWayIn(),
        new OddInterlock(),
        new DuplicateId(),
        new NumberingGap(),
        new BrokenPattern(),
        new TagWithoutDevice(),
        new DeviceWithoutTag(),
        new OddPackage(),
        new UnexplainedCode(),
        new UnusedLegendRow(),
        new ScheduleDiffers(),
        new LockTypeNotSpecified(),
        new RequirementNotMet(),
        new SpecificationDiffers(),
        new MissingTrade(),
        new NoController(),
        new UnreadInk(),
        new PlanNotRead(),
        new PoorScan(),
        new SeenTwice(),
        new HiddenText());
  }
}
