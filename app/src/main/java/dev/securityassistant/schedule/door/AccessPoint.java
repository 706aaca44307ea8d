package dev.securityassistant.schedule.door;

import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.symbol.Label;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.wall.Opening;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A door under way: its tag, its place on the plan, its devices. Filled step by step while one
 * sheet is read.
 */
public final class AccessPoint {

  /**
   * A device of a door.
   *
   * @param mark where it stands on the wall: the end of its cluster's tick, or its centre
   * @param by what joined it to the door
   * @param certainty of the joining, 0 to 1
   */
  public record Device(
      Symbol symbol, @Nullable Label label, Point mark, Link by, double certainty) {}

  /** How a device was joined to its door, surest first. */
  public enum Link {
    LEADER("a leader from the tag"),
    MARKUP("a column of its markup, which names the door"),
    LABEL("the number in its label"),
    ROW("standing in one row with devices of the door"),
    LISTED("the list in its callout"),
    NEAREST("being nearest to the door");

    private final String words;

    Link(String words) {
      this.words = words;
    }

    /** What joined the device to the door, as a noun: {@code the number in its label}. */
    public String words() {
      return words;
    }
  }

  private Tag tag;
  private final List<Device> devices = new ArrayList<>();
  private Point anchor;
  private boolean pointed;
  private @Nullable Opening opening;

  AccessPoint(Tag tag) {
    this.tag = tag;
    this.anchor = tag.center();
  }

  /** The number it goes by. */
  public Tag tag() {
    return tag;
  }

  /** Gives the door the tag that is built for it once its room is known. */
  public void tag(Tag built) {
    tag = built;
  }

  /** Its devices in the order of joining: a view that cannot be changed and grows with the door. */
  public List<Device> devices() {
    return Collections.unmodifiableList(devices);
  }

  void add(Device device) {
    devices.add(device);
  }

  /** Where the door is on the plan, as far as leaders, devices or the tag tell. */
  public Point anchor() {
    return anchor;
  }

  /**
   * Whether a leader or a device of its own tells where the door is, rather than the tag's place
   * alone.
   */
  public boolean pointed() {
    return pointed;
  }

  void anchor(Point place) {
    anchor = place;
    pointed = true;
  }

  /** Its leaf on the plan; null where none is drawn or none could be told to be its own. */
  public @Nullable Opening opening() {
    return opening;
  }

  void opening(@Nullable Opening found) {
    opening = found;
  }

  /** The middle of the opening, or the anchor where no opening was found. */
  public Point site() {
    Opening o = opening;
    return o == null ? anchor : o.center();
  }
}
