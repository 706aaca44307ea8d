package dev.securityassistant.judge.rule;

import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.Case;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The level a door is on. */
final class Levels {

  private static final Pattern IN_TITLE =
      Pattern.compile("\\b(?:LEVEL|FLOOR)\\s+([A-Z]?\\d{1,2})\\b|\\b(\\w+)\\s+FLOOR\\b");

  private Levels() {}

  /** By the door's own attribute, else by its sheet's title; empty where neither tells. */
  static String of(AccessPoint point, Case subject) {
    String level = point.door().attribute("level");
    if (level != null) {
      String spelled = level.strip().toUpperCase(Locale.ROOT);
      String named = named(spelled);
      return named.isEmpty() ? spelled : named;
    }
    return subject.sheet(point.page()).map(SheetEntry::title).map(Levels::named).orElse("");
  }

  private static String named(String text) {
    Matcher level = IN_TITLE.matcher(text.toUpperCase(Locale.ROOT));
    if (!level.find()) {
      return "";
    }
    return level.group(1) != null ? level.group(1) : level.group(2);
  }
}
