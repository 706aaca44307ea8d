package dev.securityassistant.aws.provision;

import dev.securityassistant.aws.AwsClients;
import dev.securityassistant.aws.Refusals;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.s3.model.HeadBucketResponse;

/** Compares what exists with what should. Never creates or changes anything. */
public final class Inspection {

  /** Far below a lease, far above what NTP leaves. */
  private static final Duration MOST_SKEW = Duration.ofSeconds(20);

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
            "the S3 bucket " + bucket.name(), () -> new BucketCheck(clients.s3()).check(bucket)));
    QueueCheck queues = new QueueCheck(clients.sqs());
    for (QueueSpec queue : blueprint.queues()) {
      all.addAll(Refusals.ask("the SQS queue " + queue.name(), () -> queues.check(queue)));
    }
    return all;
  }

  /**
   * Checks at start what the program cannot work without: that tables, bucket and queues are there
   * and the tables have the schema's keys, and that this machine's clock agrees with AWS: leases
   * are compared across machines. Throws {@link IOException} that names what is wrong and the fix.
   */
  public void require(InstantSource clock) throws IOException {
    List<Difference> wrong = tables(true);
    if (!wrong.isEmpty()) {
      throw new IOException(
          "AWS is not provisioned as this program needs it: %s. Run 'security-assistant provision' for what is missing; a table with another key must be renamed with JOBS_TABLE or EVENTS_TABLE"
              .formatted(
                  wrong.stream().map(Difference::toString).collect(Collectors.joining("; "))));
    }
    BucketSpec bucket = blueprint.bucket();
    HeadBucketResponse head =
        Refusals.ask(
            "the S3 bucket " + bucket.name(),
            () -> clients.s3().headBucket(b -> b.bucket(bucket.name())));
    requireTime(head, clock.instant());
    for (QueueSpec queue : blueprint.queues()) {
      Refusals.ask(
          "the SQS queue " + queue.name(),
          () -> clients.sqs().getQueueUrl(b -> b.queueName(queue.name())));
    }
  }

  private static void requireTime(HeadBucketResponse response, Instant here) throws IOException {
    Optional<String> date = response.sdkHttpResponse().firstMatchingHeader("Date");
    if (date.isEmpty()) {
      return;
    }
    Instant there = DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.get(), Instant::from);
    Duration ahead = Duration.between(there, here);
    if (ahead.abs().compareTo(MOST_SKEW) > 0) {
      throw new IOException(
          "This machine's clock is %d seconds %s AWS. Set it, for example with NTP: claims of workers are timed by it"
              .formatted(ahead.abs().toSeconds(), ahead.isNegative() ? "behind" : "ahead of"));
    }
  }

  private List<Difference> tables(boolean keysOnly) throws IOException {
    TableCheck check = new TableCheck(clients.dynamoDb());
    List<Difference> all = new ArrayList<>();
    for (TableSpec table : blueprint.tables()) {
      all.addAll(
          Refusals.ask("the DynamoDB table " + table.name(), () -> check.check(table, keysOnly)));
    }
    return all;
  }
}
