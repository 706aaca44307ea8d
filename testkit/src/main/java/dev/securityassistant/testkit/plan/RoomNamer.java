package dev.securityassistant.testkit.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Gives out room names, each at most once: a second of a kind gets a number. */
final class RoomNamer {

  private final Theme theme;
  private final Random random;
  private final Map<RoomKind, List<String>> left = new EnumMap<>(RoomKind.class);
  private final Set<String> used = new HashSet<>();

  RoomNamer(Theme theme, Random random) {
    this.theme = theme;
    this.random = random;
  }

  String next(RoomKind kind) {
    String base =
        switch (kind) {
          case STAIR -> "STAIR " + (char) ('A' + count("STAIR "));
          case LIFT -> "LIFT";
          case CORRIDOR -> "CORRIDOR";
          case WASHROOM -> "WC";
          case ENTRANCE -> "RECEPTION";
          default -> draw(kind);
        };
    String name = base;
    for (int n = 2; kind != RoomKind.CORRIDOR && !used.add(name); n++) {
      name = base + " " + n;
    }
    return name;
  }

  private int count(String start) {
    return (int) used.stream().filter(n -> n.startsWith(start)).count();
  }

  private String draw(RoomKind kind) {
    List<String> names = left.computeIfAbsent(kind, k -> new ArrayList<>());
    if (names.isEmpty()) {
      names.addAll(theme.names(kind));
      Collections.shuffle(names, random);
    }
    return names.removeLast();
  }
}
