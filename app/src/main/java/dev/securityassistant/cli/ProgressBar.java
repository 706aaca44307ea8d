package dev.securityassistant.cli;

import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Progress;
import java.io.PrintWriter;

/** One line that is drawn over: the agent, a bar of its pages, the last sentence. */
final class ProgressBar implements Progress {

  private static final int WIDTH = 24;
  private static final String ERASE = "\r\u001b[2K";

  private final PrintWriter to;
  private final String job;
  private int furthest;

  ProgressBar(PrintWriter to, String job) {
    this.to = to;
    this.job = job;
  }

  @Override
  public synchronized void started(Agent agent) {
    furthest = 0;
    draw(agent, 0, "");
  }

  @Override
  public synchronized void page(Agent agent, int page, int pages) {
    furthest = Math.max(furthest, page);
    draw(agent, (double) furthest / pages, "page %d of %d".formatted(furthest, pages));
  }

  @Override
  public synchronized void finished(Agent agent, String message) {
    to.print(ERASE);
    to.println("%-9s %s".formatted(agent.code(), message));
    to.flush();
  }

  private void draw(Agent agent, double share, String text) {
    double stages = (agent.ordinal() + share) / Agent.values().length;
    int full = (int) Math.round(stages * WIDTH);
    to.print(
        "%s%s [%s%s] %s %s"
            .formatted(ERASE, job, "#".repeat(full), "-".repeat(WIDTH - full), agent.code(), text));
    to.flush();
  }
}
