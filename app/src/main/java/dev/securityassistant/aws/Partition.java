package dev.securityassistant.aws;

import dev.securityassistant.job.Cursors;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobQuery;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.json.JobJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * A part of an index that one request after another reads in order.
 *
 * @param index the index
 * @param attribute its partition key's attribute
 * @param value the partition
 * @param days only jobs created on these days; null for all
 */
record Partition(String index, String attribute, String value, JobQuery.By.@Nullable Created days) {

  private static final String CREATED = "created_at";

  /** The partitions that answer the query, in its order. */
  static List<Partition> of(JobQuery query, Instant now) {
    return switch (query.by()) {
      case JobQuery.By.Status(var status) -> List.of(of(status));
      case JobQuery.By.Client(String name) ->
          List.of(new Partition("ClientProjectIndex", "client_name", name, null));
      case JobQuery.By.Created days -> months(days, query.newestFirst(), now);
    };
  }

  /** The jobs of a status. */
  static Partition of(JobStatus status) {
    return new Partition("StatusDateIndex", "status", status.code(), null);
  }

  /**
   * Months in which a job can lie that is not expired: the last two and, by skewed clocks, the
   * next.
   */
  private static List<Partition> months(
      JobQuery.By.Created days, boolean newestFirst, Instant now) {
    LocalDate oldest = now.minus(Job.KEPT).atOffset(ZoneOffset.UTC).toLocalDate();
    YearMonth first = YearMonth.from(days.first().isBefore(oldest) ? oldest : days.first());
    YearMonth next = YearMonth.from(now.atOffset(ZoneOffset.UTC)).plusMonths(1);
    YearMonth last = YearMonth.from(days.last());
    List<Partition> months = new ArrayList<>();
    for (YearMonth m = first; !m.isAfter(last) && !m.isAfter(next); m = m.plusMonths(1)) {
      months.add(new Partition("DateRangeIndex", "date_bucket", m.toString(), days));
    }
    if (newestFirst) {
      Collections.reverse(months);
    }
    return months;
  }

  /** Whether jobs after this one may lie here. */
  boolean isAtOrAfter(Cursors.Position last, boolean newestFirst) {
    if (days == null) {
      return true;
    }
    int order = value.compareTo(last.createdAt().toString().substring(0, value.length()));
    return newestFirst ? order <= 0 : order >= 0;
  }

  /** Where to go on after this job; null where it lies in another partition. */
  @Nullable Map<String, AttributeValue> key(Cursors.Position last) {
    String created = last.createdAt().toString();
    if (days != null && !created.startsWith(value)) {
      return null;
    }
    return Map.of(
        attribute,
        Items.text(value),
        CREATED,
        Items.text(created),
        JobJson.KEY,
        Items.text(last.key().toString()));
  }

  /**
   * The request for a company's jobs that have not expired; for all companies' where it is null.
   */
  QueryRequest.Builder query(@Nullable String company, Instant now) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("#partition", attribute);
    names.put("#ttl", "ttl");
    Map<String, AttributeValue> values = new LinkedHashMap<>();
    values.put(":partition", Items.text(value));
    values.put(":now", Items.number(now.getEpochSecond()));
    String filter = "#ttl > :now";
    if (company != null) {
      names.put("#company", "company_id");
      values.put(":company", Items.text(company));
      filter = "#company = :company AND " + filter;
    }
    String condition = "#partition = :partition";
    if (days != null) {
      names.put("#created", CREATED);
      values.put(":first", Items.text(days.first() + "T00:00:00Z"));
      values.put(":last", Items.text(days.last() + "T23:59:59Z"));
      condition += " AND #created BETWEEN :first AND :last";
    }
    return QueryRequest.builder()
        .indexName(index)
        .keyConditionExpression(condition)
        .filterExpression(filter)
        .expressionAttributeNames(names)
        .expressionAttributeValues(values);
  }
}
