package dev.securityassistant.job;

/** Told how a job gets on, while it runs. Called from any thread; must not throw. */
public interface Progress {

  /** The agent begins. */
  void started(Agent agent);

  /** The agent has done {@code page} of {@code pages}; counts may arrive out of order. */
  void page(Agent agent, int page, int pages);

  /** The agent has finished; {@code message} is a sentence about its result. */
  void finished(Agent agent, String message);

  /** Tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void started(Agent agent) {}

        @Override
        public void page(Agent agent, int page, int pages) {}

        @Override
        public void finished(Agent agent, String message) {}
      };
}
