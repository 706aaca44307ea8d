package dev.securityassistant.pipeline;

/** Names of a job's output files in its record. */
public final class Outputs {

  /** The schedule workbook. */
  public static final String EXCEL = "excel";

  /** The schedule's rows as CSV. */
  public static final String CSV = "csv";

  /** The drawing with every component marked. */
  public static final String MARKED_DRAWING = "marked_drawing";

  /** The judge's evaluation. */
  public static final String EVALUATION = "evaluation";

  private Outputs() {}
}
