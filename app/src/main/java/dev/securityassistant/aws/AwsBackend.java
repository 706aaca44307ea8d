package dev.securityassistant.aws;

import dev.securityassistant.aws.provision.Blueprint;
import dev.securityassistant.aws.provision.Inspection;
import dev.securityassistant.job.EventLog;
import dev.securityassistant.job.JobQueue;
import dev.securityassistant.job.JobStore;
import java.io.IOException;
import java.time.InstantSource;

/**
 * Everything on AWS.
 *
 * @param clients the SDK's clients; lent, not owned
 * @param names what things are called
 */
public record AwsBackend(AwsClients clients, AwsNames names) {

  /**
   * Opens what exists and never creates anything. Throws {@link IOException} that names what is
   * missing or wrong and the fix: tables and their keys, bucket, queues, region, credentials, this
   * machine's clock.
   */
  public static AwsBackend open(AwsAccess access, AwsNames names, InstantSource clock)
      throws IOException {
    AwsClients clients = AwsClients.open(access);
    try {
      new Inspection(clients, new Blueprint(names, Blueprint.MOST_ATTEMPTS)).require(clock);
      return new AwsBackend(clients, names);
    } catch (IOException e) {
      clients.close();
      throw e;
    }
  }

  /** The records. */
  public JobStore jobs() {
    return new DynamoJobStore(clients, names);
  }

  /** The files. */
  public S3FileStore files() {
    return new S3FileStore(clients, names);
  }

  /** The audit trails. */
  public EventLog events() {
    return new DynamoEventLog(clients, names);
  }

  /** The jobs that wait. */
  public JobQueue queue() {
    return SqsJobQueue.waiting(clients, names);
  }

  /** The jobs whose workers kept dying. */
  public JobQueue deadLetters() {
    return SqsJobQueue.deadLetters(clients, names);
  }
}
