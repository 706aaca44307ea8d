package dev.securityassistant.codegen;

/** How a cell looks. */
enum Look {
  TITLE,
  NOTE,
  BAND,
  HEADER,
  TEXT,
  WRAPPED,
  CENTRED,
  WHOLE,
  POINTS,
  SHARE,
  ENTRY,
  TOTAL_TEXT,
  TOTAL,
  LABEL;

  /** The look of a data cell in a column of this kind. */
  static Look of(Column.Kind kind) {
    return switch (kind) {
      case TEXT, DETAIL -> TEXT;
      case WRAPPED -> WRAPPED;
      case CENTRED, STATUS, SEVERITY -> CENTRED;
      case QUANTITY, NUMBER -> WHOLE;
      case POINTS -> POINTS;
      case CONFIDENCE -> SHARE;
      case CHECKED -> ENTRY;
    };
  }
}
