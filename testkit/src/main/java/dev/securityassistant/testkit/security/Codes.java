package dev.securityassistant.testkit.security;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** The codes that may stand in a coded symbol, per type of device. */
public record Codes(Map<DeviceType, List<String>> choices) {

  public static final Codes NONE = new Codes(Map.of());

  public Codes {
    choices = Map.copyOf(choices);
  }

  String pick(Symbol symbol, Random random) {
    List<String> all = choices.getOrDefault(symbol.type(), List.of(symbol.sample()));
    return symbol.coded() ? all.get(random.nextInt(all.size())) : "";
  }
}
