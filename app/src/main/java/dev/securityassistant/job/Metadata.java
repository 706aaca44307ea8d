package dev.securityassistant.job;

import dev.securityassistant.component.PdfType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a job's run.
 *
 * @param fileName name of the drawing as given
 * @param fileSizeMb size of the drawing in megabytes (10^6 bytes)
 * @param totalPages pages of the drawing; null before it was opened
 * @param pdfType what most pages are; null before it was read
 * @param processingTimeSeconds time in the agents, all attempts together; null before completion
 * @param tokensByAgent language-model tokens; an agent that is absent used none
 */
public record Metadata(
    String fileName,
    double fileSizeMb,
    @Nullable Integer totalPages,
    @Nullable PdfType pdfType,
    @Nullable Long processingTimeSeconds,
    Map<Agent, Integer> tokensByAgent) {

  public Metadata {
    tokensByAgent = Map.copyOf(tokensByAgent);
  }

  /** Tokens of all agents together. */
  public int totalTokens() {
    return tokensByAgent.values().stream().mapToInt(Integer::intValue).sum();
  }
}
