package dev.securityassistant.testkit.security;

import dev.securityassistant.testkit.plan.Doorway;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Decides which devices a doorway gets, as a designer would, with the symbols of one office. */
public final class Designer {

  private final Random random;
  private final SymbolSet set;
  private final Codes codes;

  public Designer(Random random, SymbolSet set, Codes codes) {
    this.random = random;
    this.set = set;
    this.codes = codes;
  }

  /** A door of a random class: controlled in, controlled in and out, intercom, monitored. */
  public AccessPoint secure(Doorway door) {
    return switch (random.nextInt(10)) {
      case 0 -> monitored(door);
      case 1, 2 -> bothWays(door);
      case 3 -> withEntry(door);
      default -> controlled(door);
    };
  }

  /** Reader in, request to exit, lock and contact; sometimes a break glass. */
  public AccessPoint controlled(Doorway door) {
    List<Fitted> inside = new ArrayList<>();
    add(inside, DeviceType.EXIT_BUTTON);
    lockAndContacts(door, inside);
    if (random.nextInt(3) > 0) {
      add(inside, DeviceType.BREAK_GLASS);
    }
    return new AccessPoint(door, list(DeviceType.READER), inside);
  }

  /** A reader on each side and a break glass inside. */
  public AccessPoint bothWays(Doorway door) {
    List<Fitted> inside = new ArrayList<>();
    add(inside, DeviceType.READER);
    lockAndContacts(door, inside);
    add(inside, DeviceType.BREAK_GLASS);
    return new AccessPoint(door, list(DeviceType.READER), inside);
  }

  /** Contacts only, one a leaf. */
  public AccessPoint monitored(Doorway door) {
    List<Fitted> inside = new ArrayList<>();
    contacts(door, inside);
    return new AccessPoint(door, List.of(), inside);
  }

  private AccessPoint withEntry(Doorway door) {
    AccessPoint plain = controlled(door);
    List<Fitted> outside = new ArrayList<>(plain.outside());
    add(outside, random.nextBoolean() ? DeviceType.INTERCOM : DeviceType.KEYPAD);
    return new AccessPoint(door, outside, plain.inside());
  }

  private void lockAndContacts(Doorway door, List<Fitted> devices) {
    int before = devices.size();
    add(devices, DeviceType.LOCK);
    if (door.leaves() == 2 && devices.size() > before && random.nextBoolean()) {
      devices.add(devices.getLast());
    }
    contacts(door, devices);
  }

  private void contacts(Doorway door, List<Fitted> devices) {
    for (int leaf = 0; leaf < door.leaves(); leaf++) {
      add(devices, DeviceType.DOOR_CONTACT);
    }
  }

  private List<Fitted> list(DeviceType type) {
    List<Fitted> devices = new ArrayList<>();
    add(devices, type);
    return devices;
  }

  private void add(List<Fitted> devices, DeviceType type) {
    if (set.has(type)) {
      devices.add(fit(type));
    }
  }

  /** A device of this type; one of the office's symbols, with a code where it takes one. */
  public Fitted fit(DeviceType type) {
    Symbol symbol = set.pick(type, random);
    return new Fitted(symbol, codes.pick(symbol, random), "");
  }
}
