package dev.securityassistant.schedule.symbol;

import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.sheet.LayerTrade;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks layers and markups what they say of the symbols found by their look. */
public final class Witnesses {

  private final Ink ink;
  private final MarkupSymbols markups;

  /** Asks the layers of this ink and these markups. */
  public Witnesses(Ink ink, MarkupSymbols markups) {
    this.ink = ink;
    this.markups = markups;
  }

  /** The same symbols with all that speaks for them or against them. */
  public List<Symbol> heard(List<Symbol> symbols) {
    return symbols.stream().map(this::heard).toList();
  }

  private Symbol heard(Symbol symbol) {
    return symbol.with(Stream.concat(layer(symbol), markups.of(symbol)).toList());
  }

  private Stream<Witness> layer(Symbol symbol) {
    Map<String, Long> layers =
        ink.within(symbol.box().grow(0.3)).stream()
            .flatMap(l -> Stream.ofNullable(l.paint().layer()))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    @Nullable String most =
        layers.entrySet().stream()
            .max(
                Map.Entry.<String, Long>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(null);
    return most == null || symbol.type() == null
        ? Stream.empty()
        : switch (LayerTrade.of(most)) {
          case SECURITY -> Stream.of(new Witness("it lies on layer '%s'".formatted(most), true));
          case BUILDING, OTHER ->
              Stream.of(new Witness("it lies on layer '%s'".formatted(most), false));
          case UNKNOWN -> Stream.empty();
        };
  }
}
