package dev.securityassistant.pipeline;

import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobChange;
import dev.securityassistant.job.JobError;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobPage;
import dev.securityassistant.job.JobQuery;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.Lease;
import dev.securityassistant.job.RefusedChangeException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds jobs that a worker left behind. Jobs that wait are announced again; jobs whose worker is
 * known to be dead, or whose lease has ended, are handed back first; an audit trail whose last
 * event was not recorded any more gets it.
 */
public final class Recovery {

  private static final int PAGE = 200;

  /** So many of the newest finished jobs are looked at for a missing last event. */
  private static final int FINISHED = 20;

  private final Stores stores;
  private final Surroundings surroundings;
  private final Predicate<Lease> dead;

  /**
   * @param dead whether the owner of a lease is known not to live any more; false where unsure
   */
  public Recovery(Stores stores, Surroundings surroundings, Predicate<Lease> dead) {
    this.stores = stores;
    this.surroundings = surroundings;
    this.dead = dead;
  }

  /** Takes care of a company's jobs; returns those that wait for a worker now, oldest first. */
  public List<JobKey> sweep(String company) throws IOException {
    for (Job job : all(company, JobStatus.PROCESSING)) {
      handBack(job);
    }
    for (JobStatus status : List.of(JobStatus.COMPLETED, JobStatus.FAILED)) {
      for (Job job : page(company, status, true, FINISHED, null).jobs()) {
        repair(job);
      }
    }
    List<JobKey> waiting = new ArrayList<>();
    for (Job job : all(company, JobStatus.QUEUED)) {
      waiting.add(job.key());
      stores.queue().send(job.key());
    }
    return waiting;
  }

  /** Makes a job whose worker is gone wait again; anything else is left as it is. */
  public void handBack(Job job) throws IOException {
    Lease lease = job.state().lease();
    Instant now = surroundings.clock().instant();
    if (lease == null || !(lease.expired(now) || dead.test(lease))) {
      return;
    }
    try {
      stores.jobs().change(job.key(), new JobChange.HandBack(lease), now);
    } catch (RefusedChangeException e) {
      return; // somebody else was first; the job is in good hands
    }
    trail(job).released("Worker %s is gone; the job waits again".formatted(lease.owner()));
  }

  /**
   * Announces again, of every company, the jobs that nothing has happened to for so long: those
   * that wait, whose message may have got lost, and those in work whose lease has ended, which wait
   * again then. Looks at the oldest, decides on consistent reads, and may be done by any number of
   * workers at once: a job announced twice is worked on once.
   *
   * @param most so many jobs of a status are looked at
   * @return how many were announced
   */
  public int patrol(Duration patience, int most) throws IOException {
    Instant before = surroundings.clock().instant().minus(patience);
    int announced = 0;
    for (JobStatus status : List.of(JobStatus.PROCESSING, JobStatus.QUEUED)) {
      for (Job listed : stores.jobs().oldest(status, most, surroundings.clock().instant())) {
        if (isLeftBehind(listed, before) && announceAgain(listed.key(), before)) {
          announced++;
        }
      }
    }
    return announced;
  }

  private boolean announceAgain(JobKey key, Instant before) throws IOException {
    Optional<Job> found = stores.jobs().find(key, surroundings.clock().instant());
    if (found.isEmpty() || !isLeftBehind(found.get(), before)) {
      return false;
    }
    handBack(found.get());
    stores.queue().send(key);
    return true;
  }

  private static boolean isLeftBehind(Job job, Instant before) {
    Lease lease = job.state().lease();
    return switch (job.state().status()) {
      case QUEUED -> job.updatedAt().isBefore(before);
      case PROCESSING -> lease == null || lease.until().isBefore(before);
      case COMPLETED, FAILED -> false;
    };
  }

  /** Records that a worker stopped and gave its job back. */
  public void handedBack(JobKey key, String worker) throws IOException {
    new AuditTrail(stores.events(), key.id(), surroundings)
        .released("Worker %s stops; the job waits again".formatted(worker));
  }

  /**
   * Fails a job whose workers kept dying. A job that has been claimed, but less often than it may
   * be, is announced again instead: its dead letter was a duplicate that came while a worker had
   * it.
   *
   * @param lease under whose name; must be valid
   * @param mostAttempts claims after which a job is failed
   * @return whether nothing is left to do; false where a worker has the job at this moment
   */
  public boolean giveUp(JobKey key, Lease lease, int mostAttempts) throws IOException {
    Instant now = surroundings.clock().instant();
    Optional<Job> found = stores.jobs().find(key, now);
    if (found.isEmpty()) {
      return true;
    }
    Job job = found.get();
    JobStatus status = job.state().status();
    if (status == JobStatus.COMPLETED || status == JobStatus.FAILED) {
      repair(job);
      return true;
    }
    Lease held = job.state().lease();
    if (held != null && !held.expired(now)) {
      return false;
    }
    if (job.state().attempts() > 0 && job.state().attempts() < mostAttempts) {
      stores.queue().send(key);
      return true;
    }
    JobError error =
        new JobError(
            "too_many_attempts",
            "The job's workers died again and again; look at its events, then try again with retry",
            "worker",
            true,
            Map.of());
    try {
      stores.jobs().change(key, new JobChange.Claim(lease), now);
      Job failed =
          stores.jobs().change(key, new JobChange.Fail(lease.token(), error, job.metadata()), now);
      repair(failed);
      return true;
    } catch (RefusedChangeException e) {
      return false;
    }
  }

  /** Adds what a worker did not live to record in the job's trail. */
  public void repair(Job job) throws IOException {
    AuditTrail trail = trail(job);
    TrailRepair.repair(trail, job, trail.read());
  }

  private AuditTrail trail(Job job) {
    return new AuditTrail(stores.events(), job.key().id(), surroundings);
  }

  private List<Job> all(String company, JobStatus status) throws IOException {
    List<Job> all = new ArrayList<>();
    @Nullable String cursor = null;
    do {
      JobPage page = page(company, status, false, PAGE, cursor);
      all.addAll(page.jobs());
      cursor = page.next();
    } while (cursor != null);
    return all;
  }

  private JobPage page(
      String company, JobStatus status, boolean newest, int limit, @Nullable String cursor)
      throws IOException {
    JobQuery query = new JobQuery(company, new JobQuery.By.Status(status), newest, limit, cursor);
    return stores.jobs().list(query, surroundings.clock().instant());
  }
}
