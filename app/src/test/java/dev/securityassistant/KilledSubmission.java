package dev.securityassistant;

import dev.securityassistant.file.FileStore;
import dev.securityassistant.job.EventLog;
import dev.securityassistant.job.JobQueue;
import dev.securityassistant.job.JobStore;
import dev.securityassistant.pipeline.Samples;
import dev.securityassistant.pipeline.Stores;
import java.nio.file.Path;

/** A process that submits a drawing and parks just before one write, to be killed there. */
final class KilledSubmission {

  private KilledSubmission() {}

  /** Arguments: folder, drawing, the method of a store before which to park. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Stores real = Office.stores(folder);
    String point = arguments[2];
    Stores stores =
        new Stores(
            Parked.before(point, JobStore.class, real.jobs()),
            Parked.before(point, FileStore.class, real.files()),
            Parked.before(point, EventLog.class, real.events()),
            Parked.before(point, JobQueue.class, real.queue()));
    Office.open(folder, stores, Samples.agents())
        .submission()
        .submit(Samples.order(Path.of(arguments[1])));
  }
}
