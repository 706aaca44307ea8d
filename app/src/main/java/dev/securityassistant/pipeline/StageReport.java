package dev.securityassistant.pipeline;

/**
 * What an agent's work came to.
 *
 * @param message a sentence for people
 * @param pages pages read; 0 where it reads none
 * @param tokens language-model tokens used
 */
record StageReport(String message, int pages, int tokens) {

  static StageReport of(String message) {
    return new StageReport(message, 0, 0);
  }
}
