package dev.securityassistant.aws;

import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobQueue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageNotInflightException;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.ReceiptHandleIsInvalidException;
import software.amazon.awssdk.services.sqs.model.SqsException;

/**
 * A queue in SQS; a message's body is the job's key. Times are whole seconds there: shorter ones
 * are rounded up. A message that was received too often goes to the dead letters by itself.
 */
public final class SqsJobQueue implements JobQueue {

  private static final Logger LOG = LoggerFactory.getLogger(SqsJobQueue.class);
  private static final Duration LONGEST_POLL = Duration.ofSeconds(20);
  private static final Duration LONGEST_HIDDEN = Duration.ofHours(12);

  private final SqsClient sqs;
  private final String name;
  private @Nullable String url;

  private SqsJobQueue(SqsClient sqs, String name) {
    this.sqs = sqs;
    this.name = name;
  }

  /** The jobs that wait. */
  public static SqsJobQueue waiting(AwsClients clients, AwsNames names) {
    return new SqsJobQueue(clients.sqs(), names.queue());
  }

  /** The jobs whose workers kept dying. */
  public static SqsJobQueue deadLetters(AwsClients clients, AwsNames names) {
    return new SqsJobQueue(clients.sqs(), names.deadLetters());
  }

  @Override
  public void send(JobKey job) throws IOException {
    String target = url();
    ask(() -> sqs.sendMessage(b -> b.queueUrl(target).messageBody(job.toString())));
  }

  /** As the port says; waits at most 20 seconds. A message that names no job is left to expire. */
  @Override
  public Optional<JobQueue.Message> receive(Duration hidden, Duration wait) throws IOException {
    String source = url();
    Duration poll = wait.compareTo(LONGEST_POLL) > 0 ? LONGEST_POLL : wait;
    List<software.amazon.awssdk.services.sqs.model.Message> messages =
        ask(() ->
            sqs.receiveMessage(b ->
                    b.queueUrl(source)
                        .maxNumberOfMessages(1)
                        .visibilityTimeout(seconds(hidden))
                        .waitTimeSeconds(seconds(poll))
                        .messageSystemAttributeNames(
                            MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT))
                .messages());
    return messages.stream().findFirst().flatMap(this::read);
  }

  @Override
  public void extend(JobQueue.Message message, Duration hidden) throws IOException {
    String source = url();
    ask(() -> {
      try {
        return sqs.changeMessageVisibility(b ->
            b.queueUrl(source).receiptHandle(message.receipt()).visibilityTimeout(seconds(hidden)));
      } catch (SqsException e) {
        return ignoreGone(e);
      }
    });
  }

  @Override
  public void remove(JobQueue.Message message) throws IOException {
    String source = url();
    ask(() -> {
      try {
        return sqs.deleteMessage(b -> b.queueUrl(source).receiptHandle(message.receipt()));
      } catch (SqsException e) {
        return ignoreGone(e);
      }
    });
  }

  private Optional<JobQueue.Message> read(
      software.amazon.awssdk.services.sqs.model.Message message) {
    try {
      String count =
          message
              .attributes()
              .getOrDefault(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "1");
      return Optional.of(
          new JobQueue.Message(
              JobKey.parse(message.body()), message.receiptHandle(), Integer.parseInt(count)));
    } catch (IllegalArgumentException e) {
      LOG.warn("A message in {} is left alone, it names no job: {}", name, e.getMessage());
      return Optional.empty();
    }
  }

  /** A message that is gone, or visible again, needs nothing done to it. */
  private static @Nullable Object ignoreGone(SqsException e) {
    String code = Refusals.code(e);
    if (e instanceof MessageNotInflightException
        || e instanceof ReceiptHandleIsInvalidException
        || code.equals("InvalidParameterValue")) {
      return null;
    }
    throw e;
  }

  /** The queue's address, asked for once. */
  synchronized String url() throws IOException {
    String known = url;
    if (known == null) {
      known = ask(() -> sqs.getQueueUrl(b -> b.queueName(name)).queueUrl());
      url = known;
    }
    return known;
  }

  private static int seconds(Duration time) {
    Duration bounded = time.compareTo(LONGEST_HIDDEN) > 0 ? LONGEST_HIDDEN : time;
    return (int) Math.ceilDiv(bounded.toMillis(), 1_000);
  }

  private <T extends @Nullable Object> T ask(Supplier<T> call) throws IOException {
    try {
      return call.get();
    } catch (SdkException e) {
      throw Refusals.explain(e, "the SQS queue " + name);
    }
  }
}
