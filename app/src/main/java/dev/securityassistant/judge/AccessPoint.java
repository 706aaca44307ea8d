package dev.securityassistant.judge;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.DoorClass;
import dev.securityassistant.component.Place;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A door with its devices, its class and what is known of its locks.
 *
 * @param door the door
 * @param devices its devices, in the order of the drawing
 * @param locks those of them that are locks
 * @param doorClass what sort of access point it is
 */
public record AccessPoint(
    Component door, List<Component> devices, List<Lock> locks, DoorClass doorClass) {

  public AccessPoint {
    devices = List.copyOf(devices);
    locks = List.copyOf(locks);
  }

  /** How many devices of this type it has. */
  public int count(ComponentType type) {
    return (int) devices.stream().filter(d -> d.type() == type).count();
  }

  /** Whether it has a device of any of these types. */
  public boolean has(ComponentType... types) {
    return Stream.of(types).anyMatch(t -> count(t) > 0);
  }

  /** Devices of this type. */
  public List<Component> all(ComponentType type) {
    return devices.stream().filter(d -> d.type() == type).toList();
  }

  /** Whether somebody shows a credential to come in. */
  public boolean hasCredential() {
    return has(ComponentType.READER, ComponentType.KEYPAD, ComponentType.BIOMETRIC);
  }

  /** Whether readers stand on both sides. */
  public boolean readsOut() {
    return doorClass == DoorClass.CONTROLLED_IN_OUT;
  }

  /** Whether the drawing shows a handle that opens it from inside. */
  public boolean hasHandle() {
    return all(ComponentType.EXIT_BUTTON).stream().anyMatch(AccessPoint::isHandle);
  }

  /** Whether this request to exit is a mechanical handle. */
  private static boolean isHandle(Component exit) {
    String subtype = exit.attribute("subtype");
    String legend = exit.attribute("legend");
    return subtype != null
        ? subtype.equalsIgnoreCase("handle")
        : legend != null && legend.toUpperCase(Locale.ROOT).contains("HANDLE");
  }

  /** Whether it is known to open from inside by hand: a handle, or every lock a mechanical one. */
  public boolean opensByHand() {
    return hasHandle() || (!locks.isEmpty() && locks.stream().allMatch(Lock::opensByHand));
  }

  /** Leaves of the door; empty where the drawing does not tell. */
  public OptionalInt leaves() {
    String leaves = door.attribute("leaves");
    return leaves != null && leaves.matches("\\d{1,2}")
        ? OptionalInt.of(Integer.parseInt(leaves))
        : OptionalInt.empty();
  }

  /** Whether one of the rooms it joins is such a place. */
  public boolean isAt(Place place) {
    return place.isNamed(fromRoom()) || place.isNamed(toRoom());
  }

  /** Room on the unsecured side; null where unknown. */
  public @Nullable String fromRoom() {
    return door.attribute("from_room");
  }

  /** Room on the secured side; null where unknown. */
  public @Nullable String toRoom() {
    return door.securedRoom();
  }

  /** Page the door is on, from 1. */
  public int page() {
    return door.evidence().pageNumber();
  }
}
