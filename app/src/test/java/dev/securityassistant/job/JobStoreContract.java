package dev.securityassistant.job;

import static dev.securityassistant.job.Jobs.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every {@link JobStore} promises. The store is empty before each test. */
public abstract class JobStoreContract {

  /** The store under test; a second call gives another one on the same records. */
  protected abstract JobStore open() throws IOException;

  @Test
  void a_created_job_is_found_with_everything_it_holds() throws IOException {
    Job job = Jobs.queued("job_1", NOON);
    open().create(job);

    assertThat(open().find(job.key(), NOON)).contains(job);
  }

  @Test
  void an_unknown_job_is_not_found() throws IOException {
    assertThat(open().find(Jobs.queued("job_1", NOON).key(), NOON)).isEmpty();
  }

  @Test
  void a_key_is_created_once() throws IOException {
    Job job = Jobs.queued("job_1", NOON);
    open().create(job);

    assertThatThrownBy(() -> open().create(job))
        .isInstanceOf(JobExistsException.class)
        .hasMessageContaining("7central#st_marys#job_1");
  }

  @Test
  void a_change_is_stored_and_returned() throws IOException {
    JobStore store = open();
    Job job = created(store, "job_1");

    Job claimed = store.change(job.key(), Jobs.claim("a", NOON), NOON.plusSeconds(5));
    Job saved =
        store.change(
            job.key(),
            new JobChange.SaveCheckpoint("a", Jobs.components(job, 1), Jobs.read()),
            NOON.plusSeconds(6));
    Job done = store.change(job.key(), Jobs.complete(job, "a"), NOON.plusSeconds(7));

    assertThat(claimed.state().attempts()).isEqualTo(1);
    assertThat(saved.checkpoints()).containsKey(Checkpoint.COMPONENTS);
    assertThat(done.state().status()).isEqualTo(JobStatus.COMPLETED);
    assertThat(open().find(job.key(), NOON)).contains(done);
  }

  @Test
  void the_oldest_jobs_of_a_status_are_those_of_all_companies() throws IOException {
    JobStore store = open();
    JobKey other = new JobKey("other", "clinic", new JobId("job_0"));
    store.create(Jobs.queued("job_3", NOON.plusSeconds(30)));
    store.create(Jobs.queued(other, "Clinic", NOON.plusSeconds(10)));
    Job claimed = created(store, "job_1");
    store.create(Jobs.queued("job_2", NOON.plusSeconds(20)));
    store.change(claimed.key(), Jobs.claim("a", NOON), NOON);

    assertThat(ids(open().oldest(JobStatus.QUEUED, 2, NOON))).containsExactly("job_0", "job_2");
    assertThat(ids(open().oldest(JobStatus.QUEUED, 9, NOON)))
        .containsExactly("job_0", "job_2", "job_3");
    assertThat(ids(open().oldest(JobStatus.PROCESSING, 9, NOON))).containsExactly("job_1");
    assertThat(open().oldest(JobStatus.QUEUED, 9, NOON.plus(Job.KEPT).plusSeconds(60))).isEmpty();
  }

  @Test
  void a_job_is_handed_back_only_with_the_lease_that_was_seen() throws IOException {
    JobStore store = open();
    Job job = created(store, "job_1");
    JobChange.Claim claim = Jobs.claim("a", NOON);
    store.change(job.key(), claim, NOON);
    store.change(job.key(), new JobChange.Heartbeat("a", NOON.plusSeconds(90)), NOON);

    assertThatThrownBy(() ->
            open().change(job.key(), new JobChange.HandBack(claim.lease()), NOON.plusSeconds(61)))
        .isInstanceOf(RefusedChangeException.class);
    Lease longer = new Lease("worker-a", "a", NOON.plusSeconds(90));
    assertThat(
            open()
                .change(job.key(), new JobChange.HandBack(longer), NOON.plusSeconds(91))
                .state()
                .status())
        .isEqualTo(JobStatus.QUEUED);
  }

  @Test
  void changing_a_job_that_does_not_exist_is_refused() {
    assertThatThrownBy(
            () -> open().change(Jobs.queued("job_1", NOON).key(), new JobChange.Retry(), NOON))
        .isInstanceOf(NoSuchJobException.class)
        .hasMessageContaining("job_1");
  }

  @Test
  void an_illegal_change_is_refused_and_changes_nothing() throws IOException {
    JobStore store = open();
    Job job = created(store, "job_1");

    assertThatThrownBy(() -> store.change(job.key(), new JobChange.Retry(), NOON))
        .isInstanceOf(RefusedChangeException.class);
    assertThat(store.find(job.key(), NOON)).contains(job);
  }

  @Test
  void a_worker_that_lost_its_lease_writes_nothing() throws IOException {
    JobStore store = open();
    Job job = created(store, "job_1");
    store.change(job.key(), Jobs.claim("a", NOON), NOON);
    Instant later = NOON.plus(Duration.ofMinutes(2));
    Job taken = store.change(job.key(), Jobs.claim("b", later), later);

    assertThatThrownBy(() -> store.change(job.key(), Jobs.complete(job, "a"), later))
        .isInstanceOf(RefusedChangeException.class)
        .hasMessageContaining("worker-b");
    assertThat(store.find(job.key(), later)).contains(taken);
  }

  @Test
  void of_many_workers_that_claim_at_once_one_gets_the_job() throws Exception {
    Job job = created(open(), "job_1");
    List<Boolean> won = together(8, i -> claims(open(), job.key(), String.valueOf(i)));

    assertThat(won).containsOnlyOnce(true);
    assertThat(open().find(job.key(), NOON))
        .get()
        .extracting(j -> j.state().attempts())
        .isEqualTo(1);
  }

  @Test
  void jobs_created_at_once_are_all_kept() throws Exception {
    together(
        8,
        i -> {
          JobStore store = open();
          for (int n = 0; n < 5; n++) {
            store.create(Jobs.queued("job_" + i + n, NOON));
          }
          return true;
        });

    assertThat(all(new JobQuery.By.Status(JobStatus.QUEUED), true))
        .hasSize(40)
        .doesNotHaveDuplicates();
  }

  @Test
  void an_expired_job_never_shows_and_cannot_be_changed() throws IOException {
    JobStore store = open();
    Job job = created(store, "job_1");
    Instant end = NOON.plus(Duration.ofDays(30));

    assertThat(store.find(job.key(), end.minusSeconds(1))).contains(job);
    assertThat(store.find(job.key(), end)).isEmpty();
    assertThat(
            store.list(query(new JobQuery.By.Status(JobStatus.QUEUED), true, 10, null), end).jobs())
        .isEmpty();
    assertThatThrownBy(() -> store.change(job.key(), Jobs.claim("a", end), end))
        .isInstanceOf(NoSuchJobException.class);
  }

  @Test
  void purging_removes_expired_jobs_and_a_dry_run_only_names_them() throws IOException {
    JobStore store = open();
    Job old = created(store, "job_1");
    Job young = Jobs.queued("job_2", NOON.plusSeconds(1));
    store.create(young);
    Instant end = NOON.plus(Duration.ofDays(30));

    assertThat(store.purge(end, true)).containsExactly(old.key());
    assertThat(store.purge(end, false)).containsExactly(old.key());
    assertThat(store.purge(end, false)).isEmpty();
    assertThat(store.find(old.key(), NOON)).isEmpty();
    assertThat(store.find(young.key(), end)).contains(young);
  }

  @Test
  void each_index_lists_its_jobs_in_both_orders() throws IOException {
    JobStore store = open();
    Job first = created(store, "job_1");
    Job second = Jobs.queued("job_2", NOON.plusSeconds(60));
    Job other = Jobs.queued(key("7central", "tech", "job_3"), "Tech Campus", NOON.plusSeconds(30));
    store.create(second);
    store.create(other);
    store.change(second.key(), Jobs.claim("a", NOON), NOON);

    assertThat(keys(new JobQuery.By.Status(JobStatus.QUEUED), true))
        .containsExactly(other.key(), first.key());
    assertThat(keys(new JobQuery.By.Status(JobStatus.PROCESSING), true))
        .containsExactly(second.key());
    assertThat(keys(new JobQuery.By.Client("St. Mary's"), false))
        .containsExactly(first.key(), second.key());
    assertThat(keys(new JobQuery.By.Client("Tech Campus"), true)).containsExactly(other.key());
    assertThat(keys(created("2026-03-10", "2026-03-10"), true))
        .containsExactly(second.key(), other.key(), first.key());
  }

  @Test
  void a_range_of_dates_covers_whole_days_across_months_and_years() throws IOException {
    JobStore store = open();
    List<String> times =
        List.of(
            "2025-12-30T23:59:59Z",
            "2025-12-31T00:00:00Z",
            "2026-01-01T00:00:00Z",
            "2026-01-15T12:00:00Z",
            "2026-01-20T23:59:59Z",
            "2026-01-21T00:00:00Z");
    for (int i = 0; i < times.size(); i++) {
      store.create(Jobs.queued("job_" + i, Instant.parse(times.get(i))));
    }
    Instant now = Instant.parse("2026-01-22T00:00:00Z");
    JobQuery.By range = created("2025-12-31", "2026-01-20");

    assertThat(ids(store.list(query(range, false, 10, null), now)))
        .containsExactly("job_1", "job_2", "job_3", "job_4");
    assertThat(ids(store.list(query(range, true, 10, null), now)))
        .containsExactly("job_4", "job_3", "job_2", "job_1");
    assertThat(ids(store.list(query(created("0001-01-01", "9999-12-31"), true, 10, null), now)))
        .hasSize(6);
  }

  @Test
  void pages_are_full_and_together_hold_every_job_once() throws IOException {
    JobStore store = open();
    for (int i = 0; i < 7; i++) {
      Instant time = NOON.minus(Duration.ofDays(10L * (i % 3)));
      store.create(Jobs.queued("job_" + i, time));
      store.create(Jobs.queued(key("other", "st_marys", "job_x" + i), "St. Mary's", time));
    }
    for (JobQuery.By by :
        List.of(
            new JobQuery.By.Status(JobStatus.QUEUED),
            new JobQuery.By.Client("St. Mary's"),
            created("2026-01-01", "2026-03-31"))) {
      for (boolean newestFirst : List.of(true, false)) {
        JobPage one = store.list(query(by, newestFirst, 3, null), NOON);
        JobPage two = store.list(query(by, newestFirst, 3, one.next()), NOON);
        JobPage three = store.list(query(by, newestFirst, 3, two.next()), NOON);

        assertThat(List.of(one.jobs().size(), two.jobs().size(), three.jobs().size()))
            .containsExactly(3, 3, 1);
        assertThat(three.next()).isNull();
        List<Job> paged = Stream.of(one, two, three).flatMap(p -> p.jobs().stream()).toList();
        assertThat(paged).isEqualTo(store.list(query(by, newestFirst, 100, null), NOON).jobs());
      }
    }
  }

  @Test
  void a_last_page_that_is_exactly_full_says_that_it_is_the_last() throws IOException {
    JobStore store = open();
    created(store, "job_1");
    created(store, "job_2");

    assertThat(store.list(query(new JobQuery.By.Client("St. Mary's"), true, 2, null), NOON).next())
        .isNull();
  }

  @Test
  void one_company_never_sees_the_jobs_of_another() throws IOException {
    JobStore store = open();
    created(store, "job_1");
    store.create(Jobs.queued(key("7central_2", "st_marys", "job_2"), "St. Mary's", NOON));

    assertThat(keys(new JobQuery.By.Client("St. Mary's"), true))
        .containsExactly(key("7central", "st_marys", "job_1"));
  }

  @Test
  void a_cursor_serves_its_own_query_only() throws IOException {
    JobStore store = open();
    for (int i = 0; i < 3; i++) {
      created(store, "job_" + i);
    }
    JobQuery.By by = new JobQuery.By.Status(JobStatus.QUEUED);
    String cursor =
        Optional.ofNullable(store.list(query(by, true, 1, null), NOON).next()).orElseThrow();
    String changed = (cursor.charAt(0) == 'A' ? "B" : "A") + cursor.substring(1);

    for (JobQuery wrong :
        List.of(
            query(by, true, 1, changed),
            query(by, true, 1, cursor.substring(0, 10)),
            query(by, true, 1, "no cursor"),
            query(by, true, 1, ""),
            query(by, false, 1, cursor),
            query(new JobQuery.By.Client("St. Mary's"), true, 1, cursor),
            new JobQuery("other", by, true, 1, cursor))) {
      assertThatThrownBy(() -> store.list(wrong, NOON))
          .isInstanceOf(BadCursorException.class)
          .hasMessageContaining("first page");
    }
    assertThat(open().list(query(by, true, 5, cursor), NOON).jobs()).hasSize(2);
  }

  private static boolean claims(JobStore store, JobKey key, String token) throws IOException {
    try {
      return store.change(key, Jobs.claim(token, NOON), NOON).state().lease() != null;
    } catch (RefusedChangeException e) {
      return false;
    }
  }

  private Job created(JobStore store, String id) throws IOException {
    Job job = Jobs.queued(id, NOON);
    store.create(job);
    return job;
  }

  private static JobKey key(String company, String client, String id) {
    return new JobKey(company, client, new JobId(id));
  }

  private static JobQuery.By created(String first, String last) {
    return new JobQuery.By.Created(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static JobQuery query(
      JobQuery.By by, boolean newestFirst, int limit, @Nullable String cursor) {
    return new JobQuery("7central", by, newestFirst, limit, cursor);
  }

  private List<Job> all(JobQuery.By by, boolean newestFirst) throws IOException {
    return open().list(query(by, newestFirst, 1_000, null), NOON).jobs();
  }

  private List<JobKey> keys(JobQuery.By by, boolean newestFirst) throws IOException {
    return all(by, newestFirst).stream().map(Job::key).toList();
  }

  private static List<String> ids(JobPage page) {
    return ids(page.jobs());
  }

  private static List<String> ids(List<Job> jobs) {
    return jobs.stream().map(j -> j.key().id().value()).toList();
  }

  private interface Work<T> {
    T run(int index) throws Exception;
  }

  /** Runs the work in so many threads that start at the same moment. */
  private static <T> List<T> together(int threads, Work<T> work) throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Callable<T>> tasks =
          IntStream.range(0, threads)
              .<Callable<T>>mapToObj(i ->
                  () -> {
                    start.await();
                    return work.run(i);
                  })
              .toList();
      List<Future<T>> futures = tasks.stream().map(pool::submit).toList();
      start.countDown();
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }
}
