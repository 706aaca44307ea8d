package dev.securityassistant.component;

import java.util.Locale;

/** Why something on the drawing was not counted. */
public enum WithheldCause {
  /** A device that no tag and no door claims. */
  NO_DOOR_NEAR,
  /** A tag that leads to no device. */
  NO_DEVICE,
  /** Listed in a door schedule of the set and drawn on no plan. */
  NOT_DRAWN,
  /** Two tags or doors claim it alike. */
  AMBIGUOUS,
  /** It looks like a device and no row of a legend explains it. */
  NOT_IN_LEGEND,
  /** The same item is counted elsewhere: match lines, enlarged parts, superseded sheets. */
  DUPLICATE,
  /** Under a filled box or on a layer that is switched off. */
  HIDDEN,
  /** Lettering or objects that could not be decoded. */
  UNREADABLE,
  /** The legend's own picture of a symbol. */
  LEGEND_SAMPLE,
  /** Of another trade: fire alarm, doors without access control, room numbers, grids. */
  OTHER_TRADE,
  /** Mentioned in a note, a detail or the title block, or a remark on the reading of the page. */
  NOTE,
  /** The file that was read does not say. */
  UNSAID;

  /** The spelling in files: {@code no_door_near}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a person has to look at it; not where the cause is unsaid. */
  public boolean isOpen() {
    return switch (this) {
      case NO_DOOR_NEAR, NO_DEVICE, NOT_DRAWN, AMBIGUOUS, NOT_IN_LEGEND, UNREADABLE -> true;
      case DUPLICATE, HIDDEN, LEGEND_SAMPLE, OTHER_TRADE, NOTE, UNSAID -> false;
    };
  }
}
