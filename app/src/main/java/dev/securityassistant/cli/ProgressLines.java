package dev.securityassistant.cli;

import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Progress;
import java.io.PrintWriter;

/** A line per agent, and one per ten pages or so, for pipes and logs. */
final class ProgressLines implements Progress {

  private final PrintWriter to;
  private final String job;
  private int told;

  ProgressLines(PrintWriter to, String job) {
    this.to = to;
    this.job = job;
  }

  @Override
  public synchronized void started(Agent agent) {
    told = 0;
    line("%s: %s started", agent);
  }

  @Override
  public synchronized void page(Agent agent, int page, int pages) {
    if (page > told && (page == pages || page % Math.max(1, pages / 10) == 0)) {
      told = page;
      line("%s: %s page " + page + " of " + pages, agent);
    }
  }

  @Override
  public void finished(Agent agent, String message) {
    synchronized (to) {
      to.printf("%s: %s: %s%n", job, agent.code(), message);
      to.flush();
    }
  }

  private void line(String format, Agent agent) {
    synchronized (to) {
      to.println(format.formatted(job, agent.code()));
      to.flush();
    }
  }
}
