package dev.securityassistant.schedule.door;

import dev.securityassistant.schedule.symbol.Cluster;
import dev.securityassistant.schedule.symbol.Label;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.tag.TagFinder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which devices carry a name of their own that belongs to no door. */
public final class Solitary {

  private static final Pattern LIFT = Pattern.compile("(?i)(LIFT|ELEV).*");

  private Solitary() {}

  /**
   * Those of the symbols that are joined to no door: cameras, panels and the like with a label, and
   * readers whose label names a lift.
   *
   * @param tags doors that the sheet names
   */
  public static Set<Symbol> of(List<Symbol> symbols, Map<Symbol, Label> labels, List<Tag> tags) {
    return symbols.stream().filter(s -> isSolitary(s, labels, tags)).collect(Collectors.toSet());
  }

  private static boolean isSolitary(Symbol symbol, Map<Symbol, Label> labels, List<Tag> tags) {
    Label label = labels.get(symbol);
    boolean alone = Cluster.ALONE.contains(symbol.type());
    if (label == null) {
      return alone && symbol.letters().length() > 2 && TagFinder.looksLikeCode(symbol.letters());
    }
    return tags.stream().noneMatch(label::belongsTo)
        && (alone || LIFT.matcher(label.text()).matches());
  }
}
