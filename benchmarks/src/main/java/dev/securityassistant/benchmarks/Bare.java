package dev.securityassistant.benchmarks;

/** Does nothing: what starting a Java machine costs. */
public final class Bare {

  private Bare() {}

  /** Ends at once. */
  public static void main(String[] args) {}
}
