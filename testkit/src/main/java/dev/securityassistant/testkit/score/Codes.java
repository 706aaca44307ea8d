package dev.securityassistant.testkit.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether devices that were found carry the code that is printed on the drawing. */
final class Codes {

  private Codes() {}

  /**
   * Looks at each door and type apart. Where fewer were found than are there, no more codes are
   * asked for than were found.
   */
  static Share share(TruthFile truth, List<Reported> devices, DoorNames names) {
    Share sum = Share.NONE;
    for (TruthFile.Door door : truth.doors()) {
      String id = Spelling.id(door.id());
      for (String type : door.devices().stream().map(TruthFile.Device::type).distinct().toList()) {
        List<@Nullable String> there =
            codes(door.devices().stream().filter(d -> d.type().equals(type)).toList());
        List<String> found =
            devices.stream()
                .filter(c -> c.type().equals(type) && names.of(c.doorId()).equals(id))
                .map(c -> Spelling.id(c.code()))
                .toList();
        sum = sum.plus(share(there, found));
      }
    }
    return sum;
  }

  private static List<@Nullable String> codes(List<TruthFile.Device> devices) {
    List<@Nullable String> codes = new ArrayList<>();
    devices.forEach(d -> codes.add(d.code()));
    return codes;
  }

  private static Share share(List<@Nullable String> there, List<String> found) {
    Bag<String> printed = new Bag<>();
    for (String code : there) {
      if (code != null && !code.isEmpty()) {
        printed.add(Spelling.id(code));
      }
    }
    if (printed.size() == 0) {
      return Share.NONE;
    }
    int of = Math.min(printed.size(), Math.min(there.size(), found.size()));
    int right = Math.min(of, printed.shared(Bag.of(found)));
    return new Share(right, of, true);
  }
}
