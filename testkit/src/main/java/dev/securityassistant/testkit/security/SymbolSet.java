package dev.securityassistant.testkit.security;

import java.util.List;
import java.util.Random;

/** The symbols of one office, in the order of its legend. */
public record SymbolSet(List<Symbol> symbols) {

  public SymbolSet {
    symbols = List.copyOf(symbols);
  }

  public boolean has(DeviceType type) {
    return symbols.stream().anyMatch(s -> s.type() == type);
  }

  /** One of the symbols of this type. */
  public Symbol pick(DeviceType type, Random random) {
    List<Symbol> fitting = symbols.stream().filter(s -> s.type() == type).toList();
    if (fitting.isEmpty()) {
      throw new IllegalArgumentException("this set has no symbol for " + type);
    }
    return fitting.get(random.nextInt(fitting.size()));
  }
}
