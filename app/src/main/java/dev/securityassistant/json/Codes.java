package dev.securityassistant.json;

import java.util.Arrays;
import java.util.function.Function;

/** Finds the constant of an enum by its spelling in files. */
final class Codes {

  private Codes() {}

  /** Throws {@link IllegalArgumentException}, listing the spellings, where there is none. */
  static <E> E find(E[] all, Function<E, String> code, String text) {
    return Arrays.stream(all)
        .filter(e -> code.apply(e).equals(text))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "'%s' is none of %s".formatted(text, Arrays.stream(all).map(code).toList())));
  }
}
