package dev.securityassistant.aws;

import dev.securityassistant.job.EventLog;
import dev.securityassistant.job.EventLogContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class DynamoEventLogTest extends EventLogContract {

  @RegisterExtension final LocalAws aws = new LocalAws();

  @Override
  protected EventLog open() {
    return new DynamoEventLog(aws.clients(), aws.names());
  }
}
