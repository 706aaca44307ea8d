package dev.securityassistant.aws;

import dev.securityassistant.job.JobKey;
import dev.securityassistant.json.JobJson;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/**
 * Reads and writes single items of the jobs table.
 *
 * @param db the client
 * @param name the table's name
 */
record JobsTable(DynamoDbClient db, String name) {

  /**
   * DynamoDB refuses items over 400 KB and keys of an index over 2,048 bytes; a record has neither
   * for any drawing, only for a client's name of that length.
   */
  private static final int LONGEST_NAME = 2_048;

  /** A consistent read. */
  Optional<StoredJob> read(JobKey key) throws IOException {
    Map<String, AttributeValue> item =
        Refusals.ask(
            toString(),
            () -> db.getItem(b -> b.tableName(name).key(key(key)).consistentRead(true)).item());
    return item.isEmpty() ? Optional.empty() : Optional.of(StoredJob.of(item));
  }

  /** Creates the item; false where the key is taken. */
  boolean create(StoredJob fresh) throws IOException {
    refuseTooLong(fresh);
    PutItemRequest.Builder put =
        PutItemRequest.builder()
            .conditionExpression("attribute_not_exists(#key)")
            .expressionAttributeNames(Map.of("#key", JobJson.KEY));
    return put(put, fresh).written();
  }

  /** Writes the item in the old one's place where the table still has that. */
  Outcome replace(StoredJob old, StoredJob fresh) throws IOException {
    StoredJob.Condition condition = old.unchanged();
    return put(
        PutItemRequest.builder()
            .conditionExpression(condition.text())
            .expressionAttributeNames(condition.names())
            .expressionAttributeValues(condition.values()),
        fresh);
  }

  private Outcome put(PutItemRequest.Builder put, StoredJob fresh) throws IOException {
    try {
      return Refusals.ask(
          toString(),
          () -> {
            db.putItem(
                put.tableName(name)
                    .item(fresh.item())
                    .returnValuesOnConditionCheckFailure(
                        ReturnValuesOnConditionCheckFailure.ALL_OLD)
                    .build());
            return new Outcome(true, null);
          });
    } catch (IOException e) {
      if (e.getCause() instanceof ConditionalCheckFailedException refused) {
        return outcome(refused, fresh);
      }
      throw e;
    }
  }

  /**
   * A write that was made although its answer got lost is refused when the SDK makes it again: then
   * what the table has is this very item.
   */
  private static Outcome outcome(ConditionalCheckFailedException refused, StoredJob fresh)
      throws IOException {
    if (!refused.hasItem()) {
      return new Outcome(false, null);
    }
    boolean again = refused.numAttempts() > 1;
    return again && refused.item().equals(fresh.item())
        ? new Outcome(true, null)
        : new Outcome(false, StoredJob.of(refused.item()));
  }

  static Map<String, AttributeValue> key(JobKey key) {
    return Map.of(JobJson.KEY, Items.text(key.toString()));
  }

  private void refuseTooLong(StoredJob fresh) throws IOException {
    int bytes =
        fresh.job().project().clientName().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    if (bytes > LONGEST_NAME) {
      throw new IOException(
          "The client's name has %d bytes; %s takes at most %d. Shorten it."
              .formatted(bytes, this, LONGEST_NAME));
    }
  }

  /** How a person calls the table. */
  @Override
  public String toString() {
    return "the DynamoDB table " + name;
  }

  /**
   * What came of a conditional write.
   *
   * @param written whether the table has the new item
   * @param found the item that was there instead; null where written, or where there is none
   */
  record Outcome(boolean written, @Nullable StoredJob found) {}
}
