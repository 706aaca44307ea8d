package dev.securityassistant.aws;

import dev.securityassistant.job.Event;
import dev.securityassistant.job.EventLog;
import dev.securityassistant.job.JobId;
import dev.securityassistant.json.EventJson;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Audit trails in DynamoDB, one item an event. Reading is consistent. */
public final class DynamoEventLog implements EventLog {

  /** The most that DynamoDB takes. */
  private static final int BATCH = 25;

  private final DynamoDbClient db;
  private final String table;

  /** The events of this deployment. */
  public DynamoEventLog(AwsClients clients, AwsNames names) {
    this.db = clients.dynamoDb();
    this.table = names.events();
  }

  @Override
  public void append(Event event) throws IOException {
    Map<String, AttributeValue> item = Items.values(EventJson.item(event));
    ask(() -> db.putItem(b -> b.tableName(table).item(item)));
  }

  /** As the port says, {@value #BATCH} in one request; what DynamoDB leaves of them one by one. */
  @Override
  public void appendAll(List<Event> events) throws IOException {
    if (events.size() == 1) {
      append(events.getFirst());
      return;
    }
    for (int from = 0; from < events.size(); from += BATCH) {
      List<WriteRequest> batch =
          events.subList(from, Math.min(events.size(), from + BATCH)).stream()
              .map(event -> Items.values(EventJson.item(event)))
              .map(item -> WriteRequest.builder().putRequest(p -> p.item(item)).build())
              .toList();
      List<WriteRequest> left =
          ask(() -> db.batchWriteItem(b -> b.requestItems(Map.of(table, batch))))
              .unprocessedItems()
              .getOrDefault(table, List.of());
      for (WriteRequest one : left) {
        ask(() -> db.putItem(b -> b.tableName(table).item(one.putRequest().item())));
      }
    }
  }

  @Override
  public List<Event> read(JobId job, Instant now) throws IOException {
    List<Map<String, AttributeValue>> items =
        ask(() ->
            db
                .queryPaginator(b ->
                    b.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression("#job = :job")
                        .expressionAttributeNames(Map.of("#job", "job_id"))
                        .expressionAttributeValues(Map.of(":job", Items.text(job.value()))))
                .items()
                .stream()
                .toList());
    List<Event> events = new ArrayList<>();
    for (Map<String, AttributeValue> item : items) {
      Event event = event(item);
      if (!event.expired(now)) {
        events.add(event);
      }
    }
    return events;
  }

  /**
   * As the port says. Reads the whole table, since its keys do not tell age: for a person who
   * cannot wait until DynamoDB removes the events by itself, never for a worker.
   */
  @Override
  public int purge(Instant now, boolean dryRun) throws IOException {
    List<Map<String, AttributeValue>> expired =
        ask(() ->
            db
                .scanPaginator(b ->
                    b.tableName(table)
                        .filterExpression("#ttl <= :now")
                        .projectionExpression("#job, #sort")
                        .expressionAttributeNames(
                            Map.of("#ttl", "ttl", "#job", "job_id", "#sort", EventJson.SORT_KEY))
                        .expressionAttributeValues(
                            Map.of(":now", Items.number(now.getEpochSecond()))))
                .items()
                .stream()
                .toList());
    if (!dryRun) {
      for (Map<String, AttributeValue> key : expired) {
        ask(() -> db.deleteItem(b -> b.tableName(table).key(key)));
      }
    }
    return expired.size();
  }

  private Event event(Map<String, AttributeValue> item) throws IOException {
    try {
      return EventJson.event(Items.plain(item));
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "An event of %s in the DynamoDB table %s cannot be understood: %s. Repair it by hand."
              .formatted(item.get("job_id"), table, e.getMessage()),
          e);
    }
  }

  private <T> T ask(Supplier<T> call) throws IOException {
    return Refusals.ask("the DynamoDB table " + table, call);
  }
}
