package dev.securityassistant.aws;

import dev.securityassistant.job.Cursors;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobPage;
import dev.securityassistant.job.JobQuery;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.json.JobJson;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Answers the queries of the three indexes. Jobs of other companies and expired ones are filtered
 * out by DynamoDB after it has read them, so a page may take several requests.
 *
 * @param table the table the indexes belong to
 * @param secret seals cursors
 */
record JobIndexes(JobsTable table, CursorSecret secret) {

  private static final int MONTHS_BACK = 13;

  JobPage list(JobQuery query, Instant now) throws IOException {
    String cursor = query.cursor();
    Cursors.@Nullable Position last = cursor == null ? null : secret.cursors().open(query, cursor);
    List<Job> found = new ArrayList<>();
    for (Partition partition : Partition.of(query, now)) {
      if (last == null || partition.isAtOrAfter(last, query.newestFirst())) {
        read(query, partition, last, now, found);
      }
      if (found.size() > query.limit()) {
        break;
      }
    }
    if (found.size() <= query.limit()) {
      return new JobPage(found, null);
    }
    List<Job> page = found.subList(0, query.limit());
    Job end = page.getLast();
    Cursors.Position position = new Cursors.Position(end.createdAt(), end.key());
    return new JobPage(page, secret.cursors().seal(query, position));
  }

  /** Adds the partition's jobs until there is one more than a page holds. */
  private void read(
      JobQuery query,
      Partition partition,
      Cursors.@Nullable Position last,
      Instant now,
      List<Job> found)
      throws IOException {
    @Nullable Map<String, AttributeValue> start = last == null ? null : partition.key(last);
    boolean first = true;
    do {
      int missing = query.limit() + 1 - found.size();
      QueryRequest.Builder request =
          partition
              .query(query.company(), now)
              .tableName(table.name())
              .scanIndexForward(!query.newestFirst());
      if (start != null) {
        request.exclusiveStartKey(start);
      }
      if (first) {
        // What is filtered out counts towards the limit: further requests take all that fits one.
        request.limit(missing);
      }
      QueryResponse response = ask(request.build());
      for (Map<String, AttributeValue> item : response.items()) {
        if (found.size() <= query.limit()) {
          found.add(StoredJob.of(item).job());
        }
      }
      start = response.hasLastEvaluatedKey() ? response.lastEvaluatedKey() : null;
      first = false;
    } while (start != null && found.size() <= query.limit());
  }

  /** The oldest records of a status, whichever company's. */
  List<Job> oldest(JobStatus status, int limit, Instant now) throws IOException {
    List<Job> found = new ArrayList<>();
    @Nullable Map<String, AttributeValue> start = null;
    do {
      QueryRequest.Builder request =
          Partition.of(status).query(null, now).tableName(table.name()).limit(limit);
      QueryResponse response =
          ask((start == null ? request : request.exclusiveStartKey(start)).build());
      for (Map<String, AttributeValue> item : response.items()) {
        found.add(StoredJob.of(item).job());
      }
      start = response.hasLastEvaluatedKey() ? response.lastEvaluatedKey() : null;
    } while (start != null && found.size() < limit);
    return found.size() <= limit ? found : found.subList(0, limit);
  }

  /** Keys of expired records, oldest month first. */
  List<JobKey> expired(Instant now) throws IOException {
    List<JobKey> keys = new ArrayList<>();
    YearMonth last = YearMonth.from(now.minus(Job.KEPT).atOffset(ZoneOffset.UTC));
    for (YearMonth m = last.minusMonths(MONTHS_BACK); !m.isAfter(last); m = m.plusMonths(1)) {
      @Nullable Map<String, AttributeValue> start = null;
      do {
        QueryResponse response = ask(expired(m, now, start));
        for (Map<String, AttributeValue> item : response.items()) {
          keys.add(JobKey.parse(Items.string(item, JobJson.KEY)));
        }
        start = response.hasLastEvaluatedKey() ? response.lastEvaluatedKey() : null;
      } while (start != null);
    }
    return keys;
  }

  private QueryRequest expired(
      YearMonth month, Instant now, @Nullable Map<String, AttributeValue> start) {
    QueryRequest.Builder request =
        QueryRequest.builder()
            .tableName(table.name())
            .indexName("DateRangeIndex")
            .keyConditionExpression("#bucket = :bucket")
            .filterExpression("#ttl <= :now")
            .projectionExpression("#key")
            .expressionAttributeNames(
                Map.of("#bucket", "date_bucket", "#ttl", "ttl", "#key", JobJson.KEY))
            .expressionAttributeValues(
                Map.of(
                    ":bucket", Items.text(month.toString()),
                    ":now", Items.number(now.getEpochSecond())));
    return (start == null ? request : request.exclusiveStartKey(start)).build();
  }

  /** Removes the record if it has expired. */
  void delete(JobKey key, Instant now) throws IOException {
    try {
      Refusals.ask(
          table.toString(),
          () ->
              table
                  .db()
                  .deleteItem(b ->
                      b.tableName(table.name())
                          .key(JobsTable.key(key))
                          .conditionExpression("#ttl <= :now")
                          .expressionAttributeNames(Map.of("#ttl", "ttl"))
                          .expressionAttributeValues(
                              Map.of(":now", Items.number(now.getEpochSecond())))));
    } catch (IOException e) {
      if (!(e.getCause() instanceof ConditionalCheckFailedException)) {
        throw e;
      }
    }
  }

  private QueryResponse ask(QueryRequest request) throws IOException {
    return Refusals.ask(
        "the index %s of %s".formatted(request.indexName(), table),
        () -> table.db().query(request));
  }
}
