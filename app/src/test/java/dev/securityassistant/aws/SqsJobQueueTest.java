package dev.securityassistant.aws;

import dev.securityassistant.job.JobQueue;
import dev.securityassistant.job.JobQueueContract;
import java.time.Duration;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqsJobQueueTest extends JobQueueContract {

  @RegisterExtension final LocalAws aws = new LocalAws();

  @Override
  protected JobQueue queue() {
    return SqsJobQueue.waiting(aws.clients(), aws.names());
  }

  @Override
  protected void elapse(Duration time) {
    aws.elapse(time);
  }
}
