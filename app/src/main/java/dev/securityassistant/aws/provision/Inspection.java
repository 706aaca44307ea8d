package dev.securityassistant.aws.provision;

import dev.securityassistant.aws.AwsClients;
import dev.securityassistant.aws.Refusals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Compares what exists with what should. Never creates or changes anything. */
public final class Inspection {

  private final AwsClients clients;
  private final Blueprint blueprint;

  public Inspection(AwsClients clients, Blueprint blueprint) {
    this.clients = clients;
    this.blueprint = blueprint;
  }

  /** All differences, tables first; empty where all is as it should be. */
  public List<Difference> differences() throws IOException {
    List<Difference> all = new ArrayList<>(tables(false));
    BucketSpec bucket = blueprint.bucket();
    all.addAll(
        Refusals.ask(
            "the S3 bucket " + bucket.name(),
            () -> new BucketCheck(clients.s3()).check(bucket)));
    QueueCheck queues = new QueueCheck(clients.sqs());
    for (QueueSpec queue : blueprint.queues()) {
      all.addAll(Refusals.ask("the SQS queue " + queue.name(), () -> queues.check(queue)));
    }
    return all;
  }

  /**
   * Checks at start what the program cannot work without: that tables, bucket and queues are there
   * and the tables have the schema's keys. Throws {@link IOException} that names what is wrong and
   * the fix.
   */
  public void require() throws IOException {
    List<Difference> wrong = tables(true);
    if (!wrong.isEmpty()) {
      throw new IOException(
          "AWS is not provisioned as this program needs it: %s. Run 'security-assistant provision' for what is missing; a table with another key must be renamed with JOBS_TABLE or EVENTS_TABLE"
              .formatted(
                  wrong.stream().map(Difference::toString).collect(Collectors.joining("; "))));
    }
    BucketSpec bucket = blueprint.bucket();
    Refusals.ask(
        "the S3 bucket " + bucket.name(),
        () -> clients.s3().headBucket(b -> b.bucket(bucket.name())));
    for (QueueSpec queue : blueprint.queues()) {
      Refusals.ask(
          "the SQS queue " + queue.name(),
          () -> clients.sqs().getQueueUrl(b -> b.queueName(queue.name())));
    }
  }

  private List<Difference> tables(boolean keysOnly) throws IOException {
    TableCheck check = new TableCheck(clients.dynamoDb());
    List<Difference> all = new ArrayList<>();
    for (TableSpec table : blueprint.tables()) {
      all.addAll(
          Refusals.ask(
              "the DynamoDB table " + table.name(), () -> check.check(table, keysOnly)));
    }
    return all;
  }
}
