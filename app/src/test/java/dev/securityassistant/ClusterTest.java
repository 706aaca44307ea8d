package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.aws.AwsAccess;
import dev.securityassistant.aws.AwsBackend;
import dev.securityassistant.aws.AwsClients;
import dev.securityassistant.aws.FaultyProxy;
import dev.securityassistant.aws.LocalAws;
import dev.securityassistant.cli.Application;
import dev.securityassistant.file.FileStore;
import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.pipeline.Samples;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Worker processes that are killed at random, over services that throttle, lose answers, and hold
 * answers and requests longer than anybody waits; some jobs announced twice, some not at all.
 */
class ClusterTest {

  /** Workers wait two seconds for an answer, three at the queue. */
  private static final FaultyProxy.Faults FAULTS =
      new FaultyProxy.Faults(0.03, 0.02, 0.005, 0.005, Duration.ofSeconds(4));

  private static final List<String> FILES =
      List.of(
          "checkpoint_components_v1.json",
          "checkpoint_context_v1.json",
          "drawing.pdf",
          "drawing_marked_v1.pdf",
          "evaluation.json",
          "schedule_v1.csv",
          "schedule_v1.xlsx");

  @RegisterExtension final LocalAws aws = new LocalAws(1_000);

  @TempDir Path temp;

  private final Random random = new Random(7);
  private final List<Process> workers = new ArrayList<>();

  @Test
  void every_job_ends_once_although_a_worker_is_killed() throws Exception {
    run(2, 10, 1, Duration.ofMinutes(2));
  }

  @Tag("slow")
  @Test
  void three_hundred_jobs_end_once_although_workers_are_killed() throws Exception {
    Map<String, Integer> fates = run(3, 300, 20, Duration.ofMinutes(15));

    assertThat(fates).containsOnlyKeys("answered", "held", "late", "lost", "throttled");
  }

  /** Returns what the proxies did with how many requests. */
  private Map<String, Integer> run(int processes, int jobs, int kills, Duration patience)
      throws Exception {
    Map<String, String> environment = aws.environment();
    environment.put("SCRATCH_DIR", temp.resolve("scratch").toString());
    environment.put("LEASE_SECONDS", "3");
    environment.put("PATROL_SECONDS", "2");
    environment.put("MAX_ATTEMPTS", "1000");
    Instant start = Instant.now();
    Application office =
        AwsOffice.open(new AwsBackend(aws.clients(), aws.names()), environment, Samples.agents());
    try (FaultyProxy dynamo = proxy(environment, "AWS_ENDPOINT_URL_DYNAMODB");
        FaultyProxy s3 = proxy(environment, "AWS_ENDPOINT_URL_S3");
        FaultyProxy sqs = proxy(environment, "AWS_ENDPOINT_URL_SQS")) {
      List<JobKey> keys = submit(environment, jobs);
      for (int i = 0; i < processes; i++) {
        workers.add(start(environment));
      }
      killSome(office, keys, kills, environment, patience);
      Awaitility.await()
          .atMost(patience)
          .pollInterval(Duration.ofMillis(500))
          .until(() -> ended(office, keys) == keys.size());
      awaitQuiet(office, keys);
      stopWorkers();
      for (JobKey key : keys) {
        assertEndedOnce(office, key);
      }
      assertNoFileOutsideItsJob(office, keys, s3.fates().getOrDefault("late", 0));
      Map<String, Integer> fates = new TreeMap<>(dynamo.fates());
      s3.fates().forEach((fate, count) -> fates.merge(fate, count, Integer::sum));
      sqs.fates().forEach((fate, count) -> fates.merge(fate, count, Integer::sum));
      Files.writeString(
          Path.of("target", "cluster-%d.txt".formatted(jobs)),
          "%d jobs, %d processes, %d kills, %d s, requests %s%n"
              .formatted(
                  jobs,
                  processes,
                  kills,
                  Duration.between(start, Instant.now()).toSeconds(),
                  fates));
      return fates;
    } finally {
      stopWorkers();
    }
  }

  /** Kills a worker each time another share of the jobs has ended, and starts a new one. */
  private void killSome(
      Application office,
      List<JobKey> keys,
      int kills,
      Map<String, String> environment,
      Duration patience)
      throws Exception {
    for (int kill = 1; kill <= kills; kill++) {
      int share = keys.size() * kill / (kills + 1);
      Awaitility.await()
          .atMost(patience)
          .pollInterval(Duration.ofMillis(200))
          .until(() -> ended(office, keys) >= share);
      int victim = random.nextInt(workers.size());
      workers.get(victim).destroyForcibly().waitFor();
      workers.set(victim, start(environment));
    }
  }

  /** Submits through the same bad network, some at a time. Every tenth job loses its message. */
  private List<JobKey> submit(Map<String, String> environment, int jobs) throws Exception {
    Path drawing = Files.writeString(temp.resolve("plan.pdf"), Samples.PDF);
    List<Future<JobKey>> submitted = new ArrayList<>();
    try (AwsClients clients = AwsClients.open(new AwsAccess(environment), ClusterWorker.PATIENCE);
        ExecutorService pool = Executors.newFixedThreadPool(4)) {
      AwsBackend backend = new AwsBackend(clients, aws.names());
      Application office = AwsOffice.open(backend, environment, Samples.agents());
      Application silent = AwsOffice.unannounced(backend, environment, Samples.agents());
      for (int i = 0; i < jobs; i++) {
        Application chosen = i % 10 == 3 ? silent : office;
        boolean twice = i % 5 == 0;
        submitted.add(
            pool.submit(() -> {
              JobKey key = chosen.submission().submit(Samples.order(drawing)).key();
              if (twice) {
                office.stores().queue().send(key);
              }
              return key;
            }));
      }
      List<JobKey> keys = new ArrayList<>();
      for (Future<JobKey> one : submitted) {
        keys.add(one.get());
      }
      return keys;
    }
  }

  /**
   * The last events are written after the record; a worker that was killed leaves that to others.
   */
  private static void awaitQuiet(Application office, List<JobKey> keys) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(500))
        .untilAsserted(() -> {
          for (JobKey key : keys) {
            assertThat(trail(office, key).getLast().type()).isEqualTo("job_completed");
          }
        });
  }

  private static long ended(Application office, List<JobKey> keys) throws IOException {
    long ended = 0;
    for (JobKey key : keys) {
      JobStatus status = job(office, key).state().status();
      if (status == JobStatus.COMPLETED || status == JobStatus.FAILED) {
        ended++;
      }
    }
    return ended;
  }

  private static void assertEndedOnce(Application office, JobKey key) throws IOException {
    Job job = job(office, key);
    assertThat(job.state().status()).as("%s %s", key, job.state()).isEqualTo(JobStatus.COMPLETED);
    List<Event> trail = trail(office, key);
    assertThat(trail).extracting(Event::type).containsOnlyOnce("job_created", "job_completed");
    assertThat(trail.getFirst().type()).isEqualTo("job_created");
    for (Agent agent : Agent.values()) {
      assertThat(trail)
          .as("%s of %s", agent, key)
          .anyMatch(e -> e.agent() == agent && e.type().equals("agent_completed"));
    }
  }

  /**
   * Staged uploads whose request arrived after they had been moved are left to the bucket's
   * lifecycle, which removes them after a day; there are no more of them than such requests.
   */
  private static void assertNoFileOutsideItsJob(
      Application office, List<JobKey> keys, int lateRequests) throws IOException {
    TreeSet<String> expected = new TreeSet<>();
    for (JobKey key : keys) {
      Job job = job(office, key);
      FILES.forEach(name -> expected.add(job.project().file(key, name).value()));
    }
    try (Stream<FileStore.StoredFile> files = office.stores().files().list("")) {
      Map<Boolean, List<String>> found =
          files
              .map(file -> file.key().value())
              .collect(Collectors.partitioningBy(key -> key.startsWith("_temp/")));
      assertThat(found.get(false)).isEqualTo(List.copyOf(expected));
      assertThat(found.get(true)).hasSizeLessThanOrEqualTo(lateRequests);
    }
  }

  private static Job job(Application office, JobKey key) throws IOException {
    return office.stores().jobs().find(key, now(office)).orElseThrow();
  }

  private static List<Event> trail(Application office, JobKey key) throws IOException {
    return office.stores().events().read(key.id(), now(office));
  }

  private static Instant now(Application office) {
    return office.surroundings().clock().instant();
  }

  private Process start(Map<String, String> environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx192m",
            "-cp",
            System.getProperty("java.class.path"),
            ClusterWorker.class.getName());
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    builder.redirectOutput(temp.resolve("worker-%d.log".formatted(System.nanoTime())).toFile());
    return builder.start();
  }

  private void stopWorkers() throws InterruptedException {
    for (Process worker : workers) {
      worker.destroyForcibly().waitFor();
    }
  }

  private FaultyProxy proxy(Map<String, String> environment, String variable) throws IOException {
    FaultyProxy proxy =
        FaultyProxy.before(
            URI.create(environment.getOrDefault(variable, "")), FAULTS, random.nextLong());
    environment.put(variable, proxy.address());
    return proxy;
  }
}
