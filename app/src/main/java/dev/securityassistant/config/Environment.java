package dev.securityassistant.config;

import java.util.List;
import java.util.Map;

/** Reads settings out of environment variables; what is unset or blank has its default. */
record Environment(Map<String, String> variables) {

  String text(String name, String byDefault) {
    String value = variables.getOrDefault(name, "").strip();
    return value.isEmpty() ? byDefault : value;
  }

  double number(String name, double byDefault, double least, double most) {
    String value = text(name, "");
    if (value.isEmpty()) {
      return byDefault;
    }
    try {
      double number = Double.parseDouble(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw outOfRange(name, value, least, most);
    }
    throw outOfRange(name, value, least, most);
  }

  /** The value, which is one of these; the first of them by default. */
  String oneOf(String name, String... allowed) {
    String value = text(name, allowed[0]);
    if (!List.of(allowed).contains(value)) {
      throw new BadSettingException(
          "%s is '%s'; it may be %s".formatted(name, value, String.join(" or ", allowed)));
    }
    return value;
  }

  private static BadSettingException outOfRange(
      String name, String value, double least, double most) {
    return new BadSettingException(
        "%s is '%s'; it may be a number from %s to %s"
            .formatted(name, value, plain(least), plain(most)));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }
}
