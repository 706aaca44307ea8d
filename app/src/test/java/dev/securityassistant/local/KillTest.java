package dev.securityassistant.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.file.FileStore.StoredFile;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobId;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.Jobs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed while they write lose nothing they acknowledged and leave no piece. */
class KillTest {

  /** Numbers of one process: far more than it gets to before it is killed. */
  private static final long SPAN = 100_000;

  @TempDir Path folder;

  @Test
  void nothing_acknowledged_is_lost_by_a_few_kills() throws Exception {
    killManyTimes(4, new Random(2026));
  }

  @Test
  @Tag("slow")
  void nothing_acknowledged_is_lost_by_a_hundred_and_twenty_kills() throws Exception {
    killManyTimes(120, new Random(7));
  }

  @Test
  void two_processes_that_create_jobs_in_one_folder_lose_none_and_make_none_twice()
      throws Exception {
    List<String> said = new ArrayList<>();
    try (Child one = Child.start(folder, 1_000, 25);
        Child two = Child.start(folder, 2_000, 25)) {
      said.addAll(one.finish());
      said.addAll(two.finish());
    }

    assertThat(said).filteredOn(line -> line.startsWith("job ")).hasSize(50);
    assertAllThere(said);
    assertThat(new LocalEventLog(LocalFolder.open(folder)).read(new JobId("job_1"), Jobs.NOON))
        .hasSize(50);
  }

  private void killManyTimes(int kills, Random random) throws Exception {
    List<String> acknowledged = new ArrayList<>();
    for (int i = 1; i <= kills; i++) {
      try (Child child = Child.start(folder, i * SPAN, 0)) {
        acknowledged.addAll(child.read(1 + random.nextInt(8)));
        LockSupport.parkNanos(random.nextInt(6_000_000));
        acknowledged.addAll(child.kill());
      }
      assertAllThere(acknowledged);
    }
    assertAsideIsCleaned();
  }

  private void assertAllThere(List<String> acknowledged) throws IOException {
    LocalFolder opened = LocalFolder.open(folder);
    LocalJobStore jobs = new LocalJobStore(opened);
    List<String> events =
        new LocalEventLog(opened)
            .read(new JobId("job_1"), Jobs.NOON).stream().map(Event::eventId).toList();
    for (String line : acknowledged) {
      String[] words = line.split(" ", 2);
      switch (words[0]) {
        case "job" -> assertThat(job(jobs, words[1])).isNotNull();
        case "claim" ->
            assertThat(job(jobs, words[1]).state().status()).isEqualTo(JobStatus.PROCESSING);
        case "file" ->
            assertThat(opened.root().resolve(KilledWriter.file(Long.parseLong(words[1])).value()))
                .exists();
        case "event" -> assertThat(events).containsOnlyOnce("evt_" + words[1]);
        default -> assertThat(line).isEqualTo("done");
      }
    }
    assertEveryFileIsWhole(new LocalFileStore(opened));
  }

  private static Job job(LocalJobStore jobs, String number) throws IOException {
    return jobs.find(Jobs.queued("job_" + number, Jobs.NOON).key(), Jobs.NOON)
        .orElseThrow(() -> new AssertionError("job " + number + " is lost"));
  }

  private static void assertEveryFileIsWhole(LocalFileStore files) throws IOException {
    try (Stream<StoredFile> all = files.list("")) {
      for (StoredFile file : all.toList()) {
        long number = Long.parseLong(file.key().names().get(3).substring("job_".length()));
        try (InputStream content = files.open(file.key())) {
          String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
          assertThat(text.equals(KilledWriter.content(number))).as(file.toString()).isTrue();
        }
      }
    }
  }

  private void assertAsideIsCleaned() throws IOException {
    Path aside = folder.resolve(".aside");
    LocalFolder opened = LocalFolder.open(folder);
    opened.aside().clean(Instant.now().plus(Duration.ofDays(2)));
    try (Stream<Path> left = Files.list(aside)) {
      assertThat(left).isEmpty();
    }
  }
}
