package dev.securityassistant.schedule.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fields that a legend's picture of a tag lost when it was recognised: those that the plan's tags
 * have alike beside the fields of the picture, as the number of {@code A_102_DR_L0} where {@code A
 * DR LL} was left of {@code A_###_DR_LL}.
 */
final class LostFields {

  private static final int MOST_LOST = 2;
  private static final int FEWEST = 3;
  private static final int FEWEST_OUTSIDE = 5;

  /** Tags that show the fields as a share of the lettering that the picture fits as it is. */
  private static final double LEAST = 0.8;

  private final List<List<String>> readings;

  /**
   * @param texts lettering of the plan, tags among it
   */
  LostFields(List<String> texts) {
    this.readings = texts.stream().map(LostFields::fields).distinct().toList();
  }

  /**
   * Where the picture's fields stand among those of a tag, and how long the others are.
   *
   * @param kept places of the picture's fields
   * @param lengths of all fields, 0 for the picture's
   */
  private record Form(List<Integer> kept, List<Integer> lengths) {

    boolean outside() {
      return kept.getFirst() > 0 || kept.getLast() < lengths.size() - 1;
    }
  }

  /** The picture's row with the lost fields; the same where the plan does not tell of any. */
  String mended(String row) {
    List<String> shown = fields(row);
    List<Pattern> patterns = shown.stream().map(LostFields::pattern).toList();
    if (shown.size() == 1 && !shown.getFirst().matches("[A-Z]{2,}")) {
      return row;
    }
    Map<Form, List<List<String>>> forms = new HashMap<>();
    int whole = 0;
    for (List<String> reading : readings) {
      List<Integer> kept = kept(patterns, reading);
      if (kept.size() == reading.size()) {
        whole++;
      } else if (!kept.isEmpty() && reading.size() <= shown.size() + MOST_LOST) {
        forms.computeIfAbsent(form(kept, reading), f -> new ArrayList<>()).add(reading);
      }
    }
    double least = LEAST * whole;
    return forms.entrySet().stream()
        .filter(e -> e.getValue().size() >= (e.getKey().outside() ? FEWEST_OUTSIDE : FEWEST))
        .filter(e -> e.getValue().size() >= least)
        .max(Map.Entry.comparingByValue(Comparator.comparingInt(List::size)))
        .map(e -> row(shown, e.getKey(), e.getValue()))
        .orElse(row);
  }

  private static List<String> fields(String text) {
    String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9?#*]+", " ").strip();
    return List.of(plain.split(" "));
  }

  private static Pattern pattern(String field) {
    return Pattern.compile(
        TagToken.of(field).stream().map(t -> t.nearly(true)).collect(Collectors.joining()));
  }

  /** Places of the picture's fields among others, the first that fit; empty where not all do. */
  private static List<Integer> kept(List<Pattern> patterns, List<String> reading) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < reading.size() && kept.size() < patterns.size(); i++) {
      if (patterns.get(kept.size()).matcher(reading.get(i)).matches()) {
        kept.add(i);
      }
    }
    return kept.size() == patterns.size() ? kept : List.of();
  }

  private static Form form(List<Integer> kept, List<String> reading) {
    return new Form(
        kept,
        IntStream.range(0, reading.size())
            .mapToObj(i -> kept.contains(i) ? 0 : reading.get(i).length())
            .toList());
  }

  private static String row(List<String> shown, Form form, List<List<String>> tags) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < form.lengths.size(); i++) {
      int at = i;
      int own = form.kept.indexOf(i);
      row.add(own >= 0 ? shown.get(own) : lost(tags.stream().map(t -> t.get(at)).toList()));
    }
    return String.join(" ", row);
  }

  /** What a picture shows for these: zeros for figures, a letter that all have, else a sign. */
  private static String lost(List<String> fields) {
    StringBuilder lost = new StringBuilder();
    for (int i = 0; i < fields.getFirst().length(); i++) {
      int at = i;
      List<Character> seen = fields.stream().map(f -> f.charAt(at)).distinct().toList();
      boolean figures =
          2 * fields.stream().filter(f -> isFigure(f.charAt(at), at > 0)).count() > fields.size();
      lost.append(figures ? '0' : seen.size() == 1 ? seen.getFirst() : '?');
    }
    return lost.toString();
  }

  /** A figure; behind a letter also what looks like zero, as in {@code LO}, which is level 0. */
  private static boolean isFigure(char c, boolean behind) {
    return Character.isDigit(c) || behind && c == 'O';
  }
}
