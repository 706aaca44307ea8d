package dev.securityassistant.judge;

/**
 * A check that what was written is what was counted.
 *
 * @param artefact file name ({@code schedule_v1.csv})
 * @param what what was compared, in a few words
 * @param expected the figure by the components
 * @param seen the figure in the file
 */
public record ArtefactCheck(String artefact, String what, long expected, long seen) {

  /** Whether the two agree. */
  public boolean passed() {
    return expected == seen;
  }
}
