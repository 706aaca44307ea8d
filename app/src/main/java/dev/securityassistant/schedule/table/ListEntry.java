package dev.securityassistant.schedule.table;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.schedule.text.Dictionary;
import dev.securityassistant.schedule.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that lists a door with its devices: {@code A-101-DR-B2 - Main Entrance - Card Reader +
 * Exit Button}, {@code AD-02: CR, REX, DC}.
 *
 * @param id the door
 * @param location words between the id and the devices; empty where there are none
 * @param devices kinds in the order listed, one for each device
 * @param words the words each device was read from, as many as devices
 * @param box around the line
 * @param quality from 0 to 1, how sure the reading is
 */
public record ListEntry(
    String id,
    String location,
    List<ComponentType> devices,
    List<String> words,
    Box box,
    double quality) {

  private static final Pattern FIELDS = Pattern.compile("\\s*[|;:\\t]\\s*|\\s+[-–—]\\s+");
  private static final Pattern ITEMS =
      Pattern.compile("\\s*[+,&/]\\s*|\\s+(?:and|with|plus)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern COUNT =
      Pattern.compile(
          "(?:(\\d{1,2})\\s*(?:no\\.?|x|off)?\\s+)?(.*?)(?:\\s*[(\\[]?\\s*x?\\s*(\\d{1,2})\\s*(?:no\\.?)?[)\\]]?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ID =
      Pattern.compile("(?i)(?:door\\s+)?([A-Z]{0,5}[A-Z0-9]*(?:[-._/ ]?[A-Z0-9]+){0,5})");

  public ListEntry {
    devices = List.copyOf(devices);
    words = List.copyOf(words);
  }

  /** Reads a line; empty where it is no such entry. */
  public static Optional<ListEntry> of(TextLine line) {
    return of(line.text(), line.box(), line.quality());
  }

  /** Reads a text that stands in this box; empty where it is no such entry. */
  public static Optional<ListEntry> of(String text, Box box, double quality) {
    String[] fields = FIELDS.split(text);
    if (fields.length < 2) {
      return Optional.empty();
    }
    Matcher id = ID.matcher(fields[0].strip());
    if (!id.matches() || !id.group(1).matches(".*\\d.*") || id.group(1).length() > 24) {
      return Optional.empty();
    }
    List<ComponentType> devices = new ArrayList<>();
    List<String> words = new ArrayList<>();
    String last = fields[fields.length - 1].strip();
    if (!items(last, devices, words)) {
      return Optional.empty();
    }
    String location = String.join(" - ", List.of(fields).subList(1, fields.length - 1)).strip();
    return Optional.of(new ListEntry(id.group(1), location, devices, words, box, quality));
  }

  private static boolean items(String text, List<ComponentType> devices, List<String> words) {
    for (String item : ITEMS.split(text)) {
      Matcher counted = COUNT.matcher(item.strip());
      if (!counted.matches()) {
        return false;
      }
      String word = counted.group(2).strip();
      Optional<ComponentType> type =
          word.toUpperCase(Locale.ROOT).equals(word) && word.length() <= 5
              ? Dictionary.typeOfCode(word).or(() -> Dictionary.typeOf(word))
              : Dictionary.typeOf(word);
      if (type.isEmpty()) {
        return false;
      }
      String count = counted.group(1) != null ? counted.group(1) : counted.group(3);
      int n = count == null ? 1 : Math.clamp(Integer.parseInt(count), 1, 20);
      for (int i = 0; i < n; i++) {
        devices.add(type.get());
        words.add(word);
      }
    }
    return !devices.isEmpty();
  }
}
