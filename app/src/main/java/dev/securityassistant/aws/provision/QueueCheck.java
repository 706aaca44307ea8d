package dev.securityassistant.aws.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/** Compares a queue with its description. */
record QueueCheck(SqsClient sqs) {

  List<Difference> check(QueueSpec queue) {
    String resource = "queue " + queue.name();
    String url;
    try {
      url = sqs.getQueueUrl(b -> b.queueName(queue.name())).queueUrl();
    } catch (QueueDoesNotExistException e) {
      return List.of(new Difference(resource, "the queue", "there", "missing"));
    }
    Map<QueueAttributeName, String> found =
        sqs.getQueueAttributes(b -> b.queueUrl(url).attributeNames(QueueAttributeName.ALL))
            .attributes();
    List<Difference> differences = new ArrayList<>();
    QueueSpec.Redrive redrive = queue.redrive();
    if (redrive != null) {
      String policy = found.getOrDefault(QueueAttributeName.REDRIVE_POLICY, "none");
      String target = ":%s\"".formatted(redrive.to().name());
      if (!policy.contains(target)) {
        differences.add(new Difference(resource, "dead-letter queue", redrive.to().name(), policy));
      } else if (!policy.matches(
          ".*\"maxReceiveCount\"\\s*:\\s*\"?%d\\D.*".formatted(redrive.after()))) {
        differences.add(
            new Difference(
                resource, "redrive", "after %d receives".formatted(redrive.after()), policy));
      }
    }
    String kept =
        found.getOrDefault(
            QueueAttributeName.MESSAGE_RETENTION_PERIOD, String.valueOf(queue.kept().toSeconds()));
    TableCheck.compare(
        differences,
        resource,
        "retention in seconds",
        String.valueOf(queue.kept().toSeconds()),
        kept);
    return differences;
  }
}
