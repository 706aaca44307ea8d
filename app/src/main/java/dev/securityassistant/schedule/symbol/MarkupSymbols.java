package dev.securityassistant.schedule.symbol;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.IdKey;
import dev.securityassistant.drawing.Markup;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.text.Dictionary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what markups say of themselves: their subject and the columns that a markup tool lets its
 * user fill in. They name devices that no legend explains, bear witness for those it does, and may
 * name the door of a device.
 */
public final class MarkupSymbols {

  /** Longest side of a markup that stands for one device, in points. */
  private static final double LARGEST = 60;

  private static final double BY_SUBJECT = 0.85;

  private final List<Markup> markups;

  /**
   * Asks these markups, as far as one may stand for one device.
   *
   * @param excluded parts of the sheet that hold no plan
   */
  public MarkupSymbols(List<Markup> markups, List<Box> excluded) {
    this.markups =
        markups.stream()
            .filter(m -> m.box().longerSide() < LARGEST)
            .filter(m -> Math.min(m.box().width(), m.box().height()) > 2)
            .filter(m ->
                excluded.stream().noneMatch(e -> e.contains(m.box().centerX(), m.box().centerY())))
            .toList();
  }

  /** Devices that only their markup names, beside those found by their look. */
  public List<Symbol> beside(List<Symbol> found) {
    List<Symbol> symbols = new ArrayList<>();
    for (Markup markup : markups) {
      if (found.stream().noneMatch(s -> isOf(markup, s))) {
        type(markup)
            .ifPresent(type ->
                symbols.add(
                    new Symbol(
                        markup.box(),
                        type,
                        markup.contents().length() <= 4 ? markup.contents().strip() : "",
                        null,
                        type.title() + " by its markup's subject " + markup.subject(),
                        BY_SUBJECT,
                        0.5,
                        false)));
      }
    }
    return symbols;
  }

  /** What the markups say of a symbol's kind. */
  Stream<Witness> of(Symbol symbol) {
    return symbol.type() == null
        ? Stream.empty()
        : markups.stream()
            .filter(m -> isOf(m, symbol))
            .flatMap(m ->
                type(m).stream()
                    .map(t ->
                        new Witness(
                            "its markup says '%s'".formatted(m.subject()), t == symbol.type())));
  }

  /** The door that a column of a device's markup names, by device. */
  public Map<Symbol, Tag> doors(List<Symbol> symbols, List<Tag> tags) {
    Map<String, Tag> byKey = new HashMap<>();
    tags.forEach(t -> byKey.put(IdKey.of(t.id()), t));
    Map<Symbol, Tag> doors = new HashMap<>();
    for (Symbol symbol : symbols) {
      markups.stream()
          .filter(m -> isOf(m, symbol))
          .flatMap(m -> m.columns().values().stream())
          .flatMap(value -> Optional.ofNullable(byKey.get(IdKey.of(value))).stream())
          .findFirst()
          .ifPresent(tag -> doors.put(symbol, tag));
    }
    return doors;
  }

  private static boolean isOf(Markup markup, Symbol symbol) {
    Box m = markup.box();
    Box s = symbol.box();
    return m.overlap(s) > 0.4 * Math.min(m.area(), s.area());
  }

  /** The kind that the subject names, else the first column that names one. */
  private static Optional<ComponentType> type(Markup markup) {
    String subject = markup.subject();
    return Stream.concat(Stream.ofNullable(subject), markup.columns().values().stream().sorted())
        .flatMap(words -> Dictionary.typeOf(words).stream())
        .findFirst();
  }
}
