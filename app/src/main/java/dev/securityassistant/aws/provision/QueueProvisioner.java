package dev.securityassistant.aws.provision;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/** Creates queues. */
record QueueProvisioner(SqsClient sqs) {

  /** Creates the queue unless it exists; the one it refers to must exist. */
  List<String> provision(QueueSpec queue) {
    List<String> done = new ArrayList<>();
    try {
      sqs.getQueueUrl(b -> b.queueName(queue.name()));
    } catch (QueueDoesNotExistException e) {
      sqs.createQueue(b -> b.queueName(queue.name()).attributes(attributes(queue)));
      done.add("created queue " + queue.name());
    }
    return done;
  }

  private Map<QueueAttributeName, String> attributes(QueueSpec queue) {
    Map<QueueAttributeName, String> attributes = new EnumMap<>(QueueAttributeName.class);
    attributes.put(
        QueueAttributeName.VISIBILITY_TIMEOUT, String.valueOf(queue.hidden().toSeconds()));
    attributes.put(
        QueueAttributeName.MESSAGE_RETENTION_PERIOD, String.valueOf(queue.kept().toSeconds()));
    attributes.put(QueueAttributeName.SQS_MANAGED_SSE_ENABLED, "true");
    QueueSpec.Redrive redrive = queue.redrive();
    if (redrive != null) {
      attributes.put(
          QueueAttributeName.REDRIVE_POLICY,
          "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%d\"}"
              .formatted(arn(redrive.to().name()), redrive.after()));
    }
    return attributes;
  }

  private String arn(String name) {
    String url = sqs.getQueueUrl(b -> b.queueName(name)).queueUrl();
    return sqs.getQueueAttributes(b -> b.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
        .attributes()
        .getOrDefault(QueueAttributeName.QUEUE_ARN, "");
  }
}
