package dev.securityassistant.pipeline;

/** Names of a job's input files in its record. */
public final class Inputs {

  /** The drawing. */
  public static final String DRAWING = "drawing";

  /** The specification. */
  public static final String CONTEXT = "context";

  private Inputs() {}
}
