package dev.securityassistant.aws;

import dev.securityassistant.job.JobStore;
import dev.securityassistant.job.JobStoreContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class DynamoJobStoreTest extends JobStoreContract {

  @RegisterExtension final LocalAws aws = new LocalAws();

  @Override
  protected JobStore open() {
    return new DynamoJobStore(aws.clients(), aws.names());
  }
}
