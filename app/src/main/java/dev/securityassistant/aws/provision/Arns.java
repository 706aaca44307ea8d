package dev.securityassistant.aws.provision;

import dev.securityassistant.aws.AwsClients;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/**
 * The addresses of what a blueprint describes, as AWS itself gives them.
 *
 * @param byResource by what each is called in the template
 */
record Arns(Map<String, String> byResource) {

  private static final String MISSING = "what is missing: ";

  /** Asks for them; what does not exist gets words in its place that no policy holds. */
  static Arns ask(AwsClients clients, Blueprint blueprint) {
    Map<String, String> found = new LinkedHashMap<>();
    String partition = "aws";
    for (TableSpec table : blueprint.tables()) {
      String arn = table(clients, table);
      partition = arn.startsWith("arn:") ? arn.split(":")[1] : partition;
      found.put(table.resource(), arn);
    }
    for (QueueSpec queue : blueprint.queues()) {
      found.put(queue.resource(), queue(clients, queue));
    }
    BucketSpec bucket = blueprint.bucket();
    found.put(bucket.resource(), "arn:%s:s3:::%s".formatted(partition, bucket.name()));
    return new Arns(found);
  }

  /** The address of the target. */
  String of(RoleSpec.Target target) {
    return byResource.getOrDefault(target.resource(), MISSING + target.resource()) + target.below();
  }

  private static String table(AwsClients clients, TableSpec table) {
    try {
      return clients.dynamoDb().describeTable(b -> b.tableName(table.name())).table().tableArn();
    } catch (ResourceNotFoundException e) {
      return MISSING + "table " + table.name();
    }
  }

  private static String queue(AwsClients clients, QueueSpec queue) {
    try {
      String url = clients.sqs().getQueueUrl(b -> b.queueName(queue.name())).queueUrl();
      return clients
          .sqs()
          .getQueueAttributes(b -> b.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
          .attributes()
          .getOrDefault(QueueAttributeName.QUEUE_ARN, MISSING + "queue " + queue.name());
    } catch (QueueDoesNotExistException e) {
      return MISSING + "queue " + queue.name();
    }
  }
}
