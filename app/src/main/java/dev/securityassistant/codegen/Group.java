package dev.securityassistant.codegen;

/** Headings over neighbouring columns of the schedule, in their order. */
enum Group {
  NONE("", "1F3864"),
  IDENTITY("Identity", "1F3864"),
  PLACE("Place", "2E75B6"),
  ACCESS("Access", "548235"),
  LOCK("Lock", "C55A11"),
  EGRESS("Egress", "A61C1C"),
  MONITOR("Monitor", "7030A0"),
  INFRASTRUCTURE("Infrastructure", "595959"),
  CONTROL("Control", "3B3838");

  private final String title;
  private final String colour;

  Group(String title, String colour) {
    this.title = title;
    this.colour = colour;
  }

  String title() {
    return title;
  }

  /** Colour of the band, six hexadecimal digits. */
  String colour() {
    return colour;
  }
}
