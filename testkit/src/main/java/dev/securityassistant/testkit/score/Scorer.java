package dev.securityassistant.testkit.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares what was reported with what is on the drawing, as the result contract lays down. */
public final class Scorer {

  private record Device(String door, String type) {}

  private final TruthFile truth;
  private final List<Reported> reported;
  private final DoorNames names;

  private Scorer(TruthFile truth, List<Reported> reported) {
    this.truth = truth;
    this.reported = reported;
    this.names = new DoorNames(truth);
  }

  /** The score of one drawing. */
  public static Score score(TruthFile truth, List<Reported> reported) {
    return new Scorer(truth, reported).score();
  }

  private Score score() {
    Bag<String> doors = Bag.of(truth.doors().stream().map(d -> Spelling.id(d.id())).toList());
    Bag<String> foundDoors = Bag.of(reportedDoors().map(this::door).toList());
    Bag<Device> devices = new Bag<>();
    truth.doors().forEach(d -> d.devices().forEach(q -> devices.add(device(d, q))));
    Bag<Device> foundDevices = Bag.of(reportedDevices().map(this::device).toList());
    List<Judged> judged = new ArrayList<>();
    reportedDoors().forEach(c -> judged.add(judged(c, door(c), doors, foundDoors)));
    reportedDevices().forEach(c -> judged.add(judged(c, device(c), devices, foundDevices)));
    return new Score(
        doors.against(foundDoors),
        devices.against(foundDevices),
        others(),
        Codes.share(truth, reportedDevices().toList(), names),
        locations(),
        pages(),
        onSkippedPages(),
        judged);
  }

  private static <T> Judged judged(Reported component, T key, Bag<T> there, Bag<T> found) {
    double right = (double) Math.min(there.count(key), found.count(key)) / found.count(key);
    return new Judged(component.confidence(), right);
  }

  private Tally others() {
    Bag<Device> there = new Bag<>();
    truth.others().forEach(o -> there.add(new Device(Spelling.id(o.id()), o.type())));
    Bag<Device> found = new Bag<>();
    reported.stream()
        .filter(c -> !c.isDoor() && !c.isDevice())
        .forEach(c -> found.add(new Device(Spelling.id(c.id()), c.type())));
    return there.against(found);
  }

  /** The first report of a door counts; every word of the true location has to be in the found. */
  private Share locations() {
    int right = 0;
    int of = 0;
    for (TruthFile.Door door : located()) {
      Reported first =
          reportedDoors()
              .filter(c -> door(c).equals(Spelling.id(door.id())))
              .findFirst()
              .orElse(null);
      if (first != null) {
        of++;
        Set<String> found = Spelling.words(first.location());
        right += found.containsAll(Spelling.words(door.location())) ? 1 : 0;
      }
    }
    return new Share(right, of, !located().isEmpty());
  }

  private List<TruthFile.Door> located() {
    return truth.doors().stream()
        .filter(d -> d.location() != null && !d.location().isEmpty())
        .toList();
  }

  private Share pages() {
    Set<Integer> used = reported.stream().map(Reported::page).collect(Collectors.toSet());
    long right =
        IntStream.rangeClosed(1, truth.pages())
            .filter(p -> used.contains(p) == truth.relevantPages().contains(p))
            .count();
    return new Share((int) right, truth.pages(), true);
  }

  private int onSkippedPages() {
    return (int)
        reported.stream()
            .filter(c -> c.page() >= 1 && c.page() <= truth.pages())
            .filter(c -> !truth.relevantPages().contains(c.page()))
            .count();
  }

  private Stream<Reported> reportedDoors() {
    return reported.stream().filter(Reported::isDoor);
  }

  private Stream<Reported> reportedDevices() {
    return reported.stream().filter(Reported::isDevice);
  }

  private String door(Reported component) {
    return names.of(component.id());
  }

  private Device device(Reported component) {
    return new Device(names.of(component.doorId()), component.type());
  }

  private static Device device(TruthFile.Door door, TruthFile.Device device) {
    return new Device(Spelling.id(door.id()), device.type());
  }
}
