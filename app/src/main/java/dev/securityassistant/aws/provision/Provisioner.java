package dev.securityassistant.aws.provision;

import dev.securityassistant.aws.AwsClients;
import dev.securityassistant.aws.Refusals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Creates through the SDK what the template creates; the roles are made by {@link Roles}. What
 * exists is left as it is, but for the bucket's settings, which are set each time; so it can be run
 * again after a failure.
 */
public final class Provisioner {

  /** HTTP status with which a stand-in for S3 says that it lacks a call. */
  static final int NOT_IMPLEMENTED = 501;

  private final AwsClients clients;
  private final Blueprint blueprint;

  public Provisioner(AwsClients clients, Blueprint blueprint) {
    this.clients = clients;
    this.blueprint = blueprint;
  }

  /**
   * What was done.
   *
   * @param done a line each, empty where all existed
   * @param unsupported settings that a stand-in for AWS does not know; empty on AWS
   */
  public record Report(List<String> done, List<String> unsupported) {}

  /** Creates what is missing. */
  public Report provision() throws IOException {
    List<String> done = new ArrayList<>();
    List<String> unsupported = new ArrayList<>();
    TableProvisioner tables = new TableProvisioner(clients.dynamoDb());
    for (TableSpec table : blueprint.tables()) {
      done.addAll(
          Refusals.ask("the DynamoDB table " + table.name(), () -> tables.provision(table)));
    }
    QueueProvisioner queues = new QueueProvisioner(clients.sqs());
    for (QueueSpec queue : blueprint.queues()) {
      done.addAll(Refusals.ask("the SQS queue " + queue.name(), () -> queues.provision(queue)));
    }
    BucketSpec bucket = blueprint.bucket();
    BucketProvisioner buckets = new BucketProvisioner(clients.s3());
    String described = "the S3 bucket " + bucket.name();
    done.addAll(Refusals.ask(described, () -> buckets.create(bucket)));
    for (BucketProvisioner.Step step : buckets.steps(bucket)) {
      if (Refusals.ask(described, () -> isDone(step))) {
        done.add("set %s of bucket %s".formatted(step.what(), bucket.name()));
      } else {
        unsupported.add(step.what());
      }
    }
    return new Report(done, unsupported);
  }

  private static boolean isDone(BucketProvisioner.Step step) {
    try {
      step.action().run();
      return true;
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_IMPLEMENTED) {
        return false;
      }
      throw e;
    }
  }
}
