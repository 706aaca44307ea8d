package dev.securityassistant.schedule.sheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose a layer is, as its name tells: field codes of the US National CAD Standard ({@code
 * E-SECU-DEVC}, {@code A-WALL}) and the trade's words.
 */
public enum LayerTrade {
  SECURITY("SECU?R?|SECURITY|ACCESS|ACS|AACS|EACS|CCTV|INTRUDER|INTRUSION|IDS|ELV|DOOR[ -]?ENTRY"),
  OTHER(
      "FIRE|FALM|ALRM|LITE|LIGHT(ING|S)?|POWR|POWER|SMALL[ -]?POWER|DATA|COMM?|TELE?C?|HVAC|DUCT|PIPE|PLUM(B|BING)?|SANR|SPRK?|SPRN|SPRINKLERS?|MECH|STRUC?T?|STRUCTURE|REBAR"),
  BUILDING(
      "WALLS?|FLOR|FLOOR|GRIDS?|FURN|FURNITURE|CLNG|CEILINGS?|GLAZ(ING)?|WINDOWS?|STRS|STAIRS?|ROOMS?|COLS?|COLUMNS?|HATCH|PATT|DIMS?|SHEET|TTLB|TITLE|BORDER"),
  UNKNOWN("(?!)");

  private final Pattern words;

  LayerTrade(String words) {
    this.words = Pattern.compile("(^|[^A-Z])(" + words + ")([^A-Z]|$)", Pattern.CASE_INSENSITIVE);
  }

  /** The trade of a layer; {@link #UNKNOWN} without a layer and for names that do not tell. */
  public static LayerTrade of(@Nullable String layer) {
    if (layer != null) {
      for (LayerTrade trade : values()) {
        if (trade.words.matcher(layer).find()) {
          return trade;
        }
      }
    }
    return UNKNOWN;
  }
}
