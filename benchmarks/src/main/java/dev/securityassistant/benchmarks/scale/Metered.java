package dev.securityassistant.benchmarks.scale;

import dev.securityassistant.aws.AwsBackend;
import dev.securityassistant.aws.AwsClients;
import dev.securityassistant.aws.AwsNames;

/**
 * AWS with meters.
 *
 * @param backend what the program works with
 * @param dynamo requests and units of DynamoDB
 * @param files requests of S3
 * @param queue requests of SQS
 */
public record Metered(AwsBackend backend, Meter dynamo, Meter files, Meter queue) {

  /** Meters these clients. */
  public static Metered of(AwsClients clients, AwsNames names) {
    Meter dynamo = new Meter();
    Meter files = new Meter();
    Meter queue = new Meter();
    AwsClients metered =
        new AwsClients(
            new MeteredDynamo(clients.dynamoDb(), dynamo),
            new MeteredFiles(clients.s3(), files),
            new MeteredQueue(clients.sqs(), queue),
            clients.presigner(),
            clients.http());
    return new Metered(new AwsBackend(metered, names), dynamo, files, queue);
  }

  /** Forgets what was counted so far. */
  public void reset() {
    dynamo.reset();
    files.reset();
    queue.reset();
  }
}
