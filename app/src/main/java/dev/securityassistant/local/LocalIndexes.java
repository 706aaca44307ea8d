package dev.securityassistant.local;

import dev.securityassistant.job.Cursors;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobPage;
import dev.securityassistant.job.JobQuery;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.json.JobItem;
import dev.securityassistant.local.JobsSnapshot.Entry;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the queries of the three indexes from a snapshot. Only the records of the page are read;
 * months of a date range are opened one after another, as far as the page needs them. An item that
 * cannot be understood is logged and left out.
 *
 * @param folder where the secret for cursors lies; made when the first cursor is
 */
record LocalIndexes(LocalFolder folder) {

  private static final Logger LOG = LoggerFactory.getLogger(LocalIndexes.class);

  /** A page of the query's records that have not expired. */
  JobPage list(JobsSnapshot snapshot, JobQuery query, Instant now) throws IOException {
    Comparator<Entry> order =
        query.newestFirst() ? JobsSnapshot.OLDEST_FIRST.reversed() : JobsSnapshot.OLDEST_FIRST;
    Entry last = query.cursor() == null ? null : position(query, query.cursor());
    Iterator<Entry> matches =
        partitions(snapshot, query)
            .flatMap(partition -> partition.sorted(order))
            .filter(e -> last == null || order.compare(e, last) > 0)
            .filter(e -> !expired(e, now))
            .iterator();
    List<Job> page = new ArrayList<>();
    while (page.size() < query.limit() && matches.hasNext()) {
      readable(matches.next()).ifPresent(page::add);
    }
    return new JobPage(page, matches.hasNext() ? cursor(query, page.getLast()) : null);
  }

  /** The oldest records of a status that have not expired, whichever company's. */
  static List<Job> oldest(JobsSnapshot snapshot, JobStatus status, int limit, Instant now) {
    return snapshot
        .entries()
        .filter(e -> e.item().status().equals(status.code()) && !expired(e, now))
        .sorted(JobsSnapshot.OLDEST_FIRST)
        .flatMap(e -> readable(e).stream())
        .limit(limit)
        .toList();
  }

  /**
   * The keys of the records that have expired, in the file's order; items that cannot be understood
   * are never among them.
   */
  static List<JobKey> expired(JobsSnapshot snapshot, Instant now) {
    return snapshot
        .entries()
        .filter(e -> expired(e, now))
        .flatMap(e -> readable(e).stream())
        .map(Job::key)
        .toList();
  }

  /** Reads a record; the error names the item. */
  static Job job(String key, JobItem item) throws IOException {
    try {
      Job job = item.job();
      if (!job.key().toString().equals(key)) {
        throw new IOException("it says it is " + job.key());
      }
      return job;
    } catch (IOException e) {
      throw new IOException(
          "The item %s in jobs.json cannot be understood: %s. Repair it by hand."
              .formatted(key, LocalFolder.reason(e)),
          e);
    }
  }

  private static Stream<Stream<Entry>> partitions(JobsSnapshot snapshot, JobQuery query) {
    String company = query.company() + "#";
    return switch (query.by()) {
      case JobQuery.By.Status(var status) ->
          Stream.of(
              of(company, snapshot.entries()).filter(e -> e.item().status().equals(status.code())));
      case JobQuery.By.Client(String name) ->
          Stream.of(
              of(company, snapshot.entries()).filter(e -> e.item().clientName().equals(name)));
      case JobQuery.By.Created(LocalDate first, LocalDate last) -> {
        NavigableMap<String, List<Entry>> months =
            snapshot
                .months()
                .subMap(
                    YearMonth.from(first).toString(), true, YearMonth.from(last).toString(), true);
        yield (query.newestFirst() ? months.descendingMap() : months)
            .values().stream()
                .map(month ->
                    of(company, month.stream())
                        .filter(e -> isBetween(first.toString(), e, last.toString())));
      }
    };
  }

  private static boolean isBetween(String first, Entry entry, String last) {
    String createdAt = entry.item().createdAt();
    return createdAt.compareTo(first) >= 0
        && createdAt.substring(0, Math.min(10, createdAt.length())).compareTo(last) <= 0;
  }

  private static Stream<Entry> of(String company, Stream<Entry> entries) {
    return entries.filter(e -> e.key().startsWith(company));
  }

  private static boolean expired(Entry entry, Instant now) {
    Instant created = createdAt(entry);
    return created != null && !now.isBefore(created.plus(Job.KEPT));
  }

  private static @Nullable Instant createdAt(Entry entry) {
    try {
      return Instant.parse(entry.item().createdAt());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Optional<Job> readable(Entry entry) {
    try {
      return Optional.of(job(entry.key(), entry.item()));
    } catch (IOException e) {
      LOG.warn("{} Until then it is left out.", e.getMessage());
      return Optional.empty();
    }
  }

  private Cursors cursors() throws IOException {
    return new Cursors(CursorSecret.of(folder));
  }

  private Entry position(JobQuery query, String cursor) throws IOException {
    Cursors.Position last = cursors().open(query, cursor);
    return new Entry(last.key().toString(), new JobItem("", "", "", last.createdAt().toString()));
  }

  private String cursor(JobQuery query, Job last) throws IOException {
    return cursors().seal(query, new Cursors.Position(last.createdAt(), last.key()));
  }
}
