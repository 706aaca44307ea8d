package dev.securityassistant.schedule.door;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.wall.Opening;
import org.jspecify.annotations.Nullable;

/** Doors put together by hand for tests, as joining leaves them. */
public final class Doors {

  private Doors() {}

  /** A door of which only the tag is known. */
  public static AccessPoint tagged(Tag tag) {
    return new AccessPoint(tag);
  }

  /**
   * Gives the door a device, drawn 8 points wide about {@code mark}; its leader ends at {@code
   * leaderEnd}.
   */
  public static void fit(
      AccessPoint door, @Nullable ComponentType type, Point mark, Point leaderEnd) {
    Box box = new Box(mark.x() - 4, mark.y() - 4, mark.x() + 4, mark.y() + 4);
    Symbol symbol = new Symbol(box, type, "", null, "device", 1, 1, true);
    door.add(new AccessPoint.Device(symbol, null, mark, AccessPoint.Link.LEADER, 1));
    door.anchor(leaderEnd);
  }

  /**
   * Gives the door a device, drawn 8 points wide about {@code center}, whose tick ends at a mark.
   */
  public static void tick(AccessPoint door, ComponentType type, Point center, Point mark) {
    Box box = new Box(center.x() - 4, center.y() - 4, center.x() + 4, center.y() + 4);
    Symbol symbol = new Symbol(box, type, "", null, "device", 1, 1, true);
    door.add(new AccessPoint.Device(symbol, null, mark, AccessPoint.Link.LEADER, 1));
  }

  /** Gives the door its leaf. */
  public static void hang(AccessPoint door, Opening leaf) {
    door.opening(leaf);
  }
}
