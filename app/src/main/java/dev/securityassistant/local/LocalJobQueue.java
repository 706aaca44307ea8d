package dev.securityassistant.local;

import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobQueue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A queue in the memory of this process: what waits in it is lost with the process, while the job's
 * record still says queued, so whoever starts workers sends those again. Oldest message first. Safe
 * for use by many threads.
 */
public final class LocalJobQueue implements JobQueue {

  private final InstantSource clock;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<Waiting> messages = new ArrayList<>();
  private long receipts;

  /** An empty queue; the clock says when hidden messages come back. */
  public LocalJobQueue(InstantSource clock) {
    this.clock = clock;
  }

  private record Waiting(JobKey job, String receipt, int deliveries, Instant visibleFrom) {

    Waiting hiddenUntil(Instant time) {
      return new Waiting(job, receipt, deliveries, time);
    }
  }

  @Override
  public void send(JobKey job) {
    lock.lock();
    try {
      messages.add(new Waiting(job, "", 0, clock.instant()));
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<Message> receive(Duration hidden, Duration wait) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      Optional<Message> message = take(hidden);
      long left = wait.toNanos();
      while (message.isEmpty() && left > 0) {
        long pause = Math.min(left, untilNextVisible());
        left -= pause - Math.max(0, changed.awaitNanos(pause));
        message = take(hidden);
      }
      return message;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void extend(Message message, Duration hidden) {
    lock.lock();
    try {
      Instant until = clock.instant().plus(hidden);
      messages.replaceAll(m -> m.receipt().equals(message.receipt()) ? m.hiddenUntil(until) : m);
      changed.signal();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void remove(Message message) {
    lock.lock();
    try {
      messages.removeIf(m -> m.receipt().equals(message.receipt()));
    } finally {
      lock.unlock();
    }
  }

  private Optional<Message> take(Duration hidden) {
    Instant now = clock.instant();
    for (int i = 0; i < messages.size(); i++) {
      Waiting m = messages.get(i);
      if (!m.visibleFrom().isAfter(now)) {
        String receipt = "local-" + ++receipts;
        messages.set(i, new Waiting(m.job(), receipt, m.deliveries() + 1, now.plus(hidden)));
        return Optional.of(new Message(m.job(), receipt, m.deliveries() + 1));
      }
    }
    return Optional.empty();
  }

  private long untilNextVisible() {
    Instant now = clock.instant();
    return messages.stream()
        .map(Waiting::visibleFrom)
        .min(Comparator.naturalOrder())
        .map(next ->
            Math.max(TimeUnit.MILLISECONDS.toNanos(1), Duration.between(now, next).toNanos()))
        .orElse(Long.MAX_VALUE);
  }
}
