package dev.securityassistant.schedule.explain;

import java.util.Locale;

/** Layers of the picture of a sheet's reading, from the bottom up, each in one colour. */
enum TraceLayer {
  DRAWING("#b8b8b8", "the drawing"),
  LETTERING("#999999", "its lettering"),
  EXCLUDED("#795548", "parts that hold no plan"),
  LEGENDS("#1b5e20", "legends"),
  SAMPLES("#43a047", "symbols the legend shows"),
  ROOMS("#00838f", "labels of rooms"),
  OPENINGS("#0277bd", "doors drawn, with the side they open to"),
  CLUSTERS("#f9a825", "symbols joined in one block"),
  SYMBOLS("#e65100", "symbols found, with their likeness"),
  LABELS("#6d4c41", "labels of devices"),
  TAGS("#283593", "tags, with the quality of the reading"),
  LEADERS("#7b1fa2", "where leaders of tags end"),
  JOINS("#ad1457", "devices joined to the places of doors"),
  NOT_COUNTED("#d50000", "not counted"),
  EXPLAINED("#ff00c8", "the component explained");

  private final String color;
  private final String words;

  TraceLayer(String color, String words) {
    this.color = color;
    this.words = words;
  }

  /** Name of the group: {@code not-counted}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String color() {
    return color;
  }

  String words() {
    return words;
  }

  /** Attributes of the group. */
  String style() {
    return switch (this) {
      case DRAWING -> paint("none", color, 0.3, 4);
      case LETTERING -> paint(color, "none", 0, 4);
      case SYMBOLS, CLUSTERS -> paint("none", color, 0.6, 2);
      case EXPLAINED -> paint("none", color, 2, 6);
      default -> paint("none", color, 0.6, 4);
    };
  }

  private static String paint(String fill, String stroke, double width, int fontSize) {
    return "fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\" font-size=\"%d\""
        .formatted(fill, stroke, width, fontSize);
  }
}
