package dev.securityassistant.job;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the records of jobs.
 *
 * <p>Promised: a write that returned is durable; every change is one conditional write, so of two
 * that exclude each other exactly one succeeds; expired records are never returned. Refused, with a
 * typed exception: creating a key that exists ({@link JobExistsException}), changing one that does
 * not ({@link NoSuchJobException}), a change that is not legal in the job's state or comes from a
 * worker that lost its lease ({@link RefusedChangeException}). Not atomic: a page of a listing and
 * the next one are two reads; a listing may be late by some seconds on a remote store, {@link
 * #find} never is.
 *
 * <p>Every method throws {@link IOException} where the store cannot be reached, is full, read-only
 * or damaged.
 */
public interface JobStore {

  /** Creates the record. */
  void create(Job job) throws IOException;

  /** The record, unless it does not exist or has expired at {@code now}. */
  Optional<Job> find(JobKey key, Instant now) throws IOException;

  /** Applies the change and returns the record after it. */
  Job change(JobKey key, JobChange change, Instant now) throws IOException;

  /**
   * A page of records; see {@link JobQuery}. Throws {@link BadCursorException} where the cursor is
   * not one that this store gave out for this query.
   */
  JobPage list(JobQuery query, Instant now) throws IOException;

  /**
   * The oldest records of a status, whichever company's: for workers that look for jobs which were
   * left behind. As late as a listing.
   *
   * @param limit the most to return
   */
  List<Job> oldest(JobStatus status, int limit, Instant now) throws IOException;

  /**
   * Removes records that have expired at {@code now}; returns their keys. With {@code dryRun} only
   * returns them.
   */
  List<JobKey> purge(Instant now, boolean dryRun) throws IOException;
}
