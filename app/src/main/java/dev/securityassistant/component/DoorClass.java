package dev.securityassistant.component;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What sort of access point a door is; every rule of a door is conditioned on it. */
public enum DoorClass {
  /** Credential on one side. */
  CONTROLLED_IN,
  /** Credentials on both sides. */
  CONTROLLED_IN_OUT,
  /** Locked or alarmed, opened from inside only. */
  EXIT_ONLY,
  /** Watched by contacts, neither locked nor read. */
  MONITORED_ONLY,
  /** A reader in or at a lift. */
  LIFT_READER,
  TURNSTILE,
  /** Vehicle gate or barrier. */
  GATE,
  /** Cabinet, locker or key safe. */
  CABINET,
  /** Opened by somebody who answers the intercom. */
  INTERCOM_RELEASED,
  /** One of the doors of an interlock or mantrap. */
  INTERLOCK,
  UNKNOWN;

  private static final Set<ComponentType> CREDENTIALS =
      Set.of(ComponentType.READER, ComponentType.KEYPAD, ComponentType.BIOMETRIC);

  /** The spelling in files: {@code controlled_in_out}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether somebody needs a credential or an answer to come in through a door leaf. */
  public boolean isControlledDoor() {
    return switch (this) {
      case CONTROLLED_IN, CONTROLLED_IN_OUT, INTERCOM_RELEASED, INTERLOCK -> true;
      case EXIT_ONLY, MONITORED_ONLY, LIFT_READER, TURNSTILE, GATE, CABINET, UNKNOWN -> false;
    };
  }

  /** Whether people walk out through it, so that the rules of escape concern it. */
  public boolean isWalkedThrough() {
    return switch (this) {
      case CONTROLLED_IN, CONTROLLED_IN_OUT, EXIT_ONLY, INTERCOM_RELEASED, INTERLOCK, UNKNOWN ->
          true;
      case MONITORED_ONLY, LIFT_READER, TURNSTILE, GATE, CABINET -> false;
    };
  }

  /**
   * The class of a door: what the drawing's reader says in the attribute {@code class}, else by the
   * words of its rooms and the devices it has.
   */
  public static DoorClass of(Component door, List<Component> devices) {
    DoorClass hinted = ofCode(door.attribute("class"));
    if (hinted != null) {
      return hinted;
    }
    DoorClass placed = byPlace(door, devices);
    return placed == UNKNOWN ? byDevices(devices) : placed;
  }

  private static @Nullable DoorClass ofCode(@Nullable String code) {
    if (code == null) {
      return null;
    }
    String wanted = code.strip().replaceAll("[\\s\\-/]+", "_");
    for (DoorClass c : values()) {
      if (c != UNKNOWN && c.name().equalsIgnoreCase(wanted)) {
        return c;
      }
    }
    return null;
  }

  private static DoorClass byPlace(Component door, List<Component> devices) {
    boolean locked = has(devices, ComponentType.LOCK);
    if (has(devices, ComponentType.TURNSTILE) || near(door, Place.TURNSTILE)) {
      return TURNSTILE;
    }
    if (near(door, Place.INTERLOCK)) {
      return INTERLOCK;
    }
    if (Place.GATE.isNamed(door.securedRoom())) {
      return GATE;
    }
    if (Place.CABINET.isNamed(door.securedRoom())) {
      return CABINET;
    }
    return !locked && has(devices, ComponentType.READER) && near(door, Place.LIFT)
        ? LIFT_READER
        : UNKNOWN;
  }

  private static DoorClass byDevices(List<Component> devices) {
    boolean locked = has(devices, ComponentType.LOCK);
    if (devices.stream().anyMatch(d -> CREDENTIALS.contains(d.type()))) {
      return readsBothWays(devices) ? CONTROLLED_IN_OUT : CONTROLLED_IN;
    }
    if (locked && has(devices, ComponentType.INTERCOM)) {
      return INTERCOM_RELEASED;
    }
    if (locked
        && (has(devices, ComponentType.EXIT_BUTTON) || has(devices, ComponentType.BREAK_GLASS))) {
      return EXIT_ONLY;
    }
    return !locked && has(devices, ComponentType.DOOR_CONTACT) ? MONITORED_ONLY : UNKNOWN;
  }

  /** Two readers stand on two sides unless the drawing says that they stand on one. */
  private static boolean readsBothWays(List<Component> devices) {
    List<Component> readers =
        devices.stream().filter(d -> d.type() == ComponentType.READER).toList();
    boolean oneSide =
        readers.stream().allMatch(r -> r.attribute("side") != null)
            && readers.stream().map(r -> r.attribute("side")).distinct().count() == 1;
    return readers.size() > 1 && !oneSide;
  }

  private static boolean near(Component door, Place place) {
    return place.isNamed(door.attribute("from_room")) || place.isNamed(door.securedRoom());
  }

  private static boolean has(List<Component> devices, ComponentType type) {
    return devices.stream().anyMatch(d -> d.type() == type);
  }
}
