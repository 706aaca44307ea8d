package dev.securityassistant.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.Office;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.FileStore;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.Progress;
import dev.securityassistant.json.JobJson;
import dev.securityassistant.pipeline.JobCopy;
import dev.securityassistant.pipeline.Samples;
import dev.securityassistant.pipeline.Stores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class JobCopyTest {

  private static final InstantSource CLOCK = InstantSource.system();

  @RegisterExtension final LocalAws aws = new LocalAws();

  @TempDir Path temp;

  @Test
  void a_job_goes_to_aws_and_back_byte_for_byte() throws Exception {
    Stores laptop = Office.stores(temp.resolve("one"));
    Stores other = Office.stores(temp.resolve("two"));
    Job job = completed(laptop, temp.resolve("one"));

    assertThat(copy(laptop, stores()).copy(job)).isEqualTo(JobCopy.Outcome.COPIED);
    Job up = stores().jobs().find(job.key(), now()).orElseThrow();
    assertThat(copy(stores(), other).copy(up)).isEqualTo(JobCopy.Outcome.COPIED);

    assertThat(record("two")).isEqualTo(record("one"));
    assertThat(trail("two", job)).isEqualTo(trail("one", job));
    assertThat(contents(other)).isEqualTo(contents(laptop));
  }

  @Test
  void the_item_in_dynamodb_is_the_item_in_jobs_json() throws Exception {
    Stores laptop = Office.stores(temp.resolve("one"));
    Job job = completed(laptop, temp.resolve("one"));
    copy(laptop, stores()).copy(job);

    assertThat(
            aws.clients()
                .dynamoDb()
                .getItem(b -> b.tableName(aws.names().jobs()).key(JobsTable.key(job.key())))
                .item())
        .isEqualTo(Items.values(JobJson.item(job)));
  }

  @Test
  void copying_again_changes_nothing() throws Exception {
    Stores laptop = Office.stores(temp.resolve("one"));
    Job job = completed(laptop, temp.resolve("one"));
    copy(laptop, stores()).copy(job);
    Map<FileKey, String> before = contents(stores());

    assertThat(copy(laptop, stores()).copy(job)).isEqualTo(JobCopy.Outcome.ALREADY_THERE);
    assertThat(contents(stores())).isEqualTo(before);
  }

  @Test
  void a_copy_that_broke_off_goes_on() throws Exception {
    Stores laptop = Office.stores(temp.resolve("one"));
    Job job = completed(laptop, temp.resolve("one"));
    FileKey drawing = job.project().file(job.key(), "drawing.pdf");
    FileKey half = job.project().file(job.key(), "evaluation.json");
    try (InputStream content = laptop.files().open(drawing)) {
      stores().files().put(drawing, content);
    }
    stores().files().put(half, new ByteArrayInputStream(new byte[] {'{'}));

    assertThat(copy(laptop, stores()).copy(job)).isEqualTo(JobCopy.Outcome.COPIED);
    assertThat(contents(stores())).isEqualTo(contents(laptop));
  }

  @Test
  void a_job_that_waits_is_left() throws Exception {
    Stores laptop = Office.stores(temp.resolve("one"));
    Path drawing = Files.writeString(temp.resolve("plan.pdf"), Samples.PDF);
    JobKey key =
        Office.open(temp.resolve("one"), laptop, Samples.agents())
            .submission()
            .submit(Samples.order(drawing))
            .key();
    Job job = laptop.jobs().find(key, now()).orElseThrow();

    assertThat(copy(laptop, stores()).copy(job)).isEqualTo(JobCopy.Outcome.NOT_FINISHED);
    assertThat(stores().jobs().find(key, now())).isEmpty();
  }

  private Job completed(Stores stores, Path folder) throws Exception {
    var office = Office.open(folder, stores, Samples.agents());
    Path drawing = Files.writeString(temp.resolve("plan.pdf"), Samples.PDF);
    JobKey key = office.submission().submit(Samples.order(drawing)).key();
    return office.worker().work(key, Progress.SILENT).orElseThrow();
  }

  private Stores stores() {
    AwsBackend backend = new AwsBackend(aws.clients(), aws.names());
    return new Stores(backend.jobs(), backend.files(), backend.events(), backend.queue());
  }

  /** The objects of jobs.json; DynamoDB keeps no order of attributes. */
  private String record(String folder) throws IOException {
    return Files.readString(temp.resolve(folder).resolve("jobs.json"));
  }

  private List<String> trail(String folder, Job job) throws IOException {
    Path events = temp.resolve(folder).resolve("events");
    return Files.readAllLines(events.resolve(job.key().id() + ".jsonl"));
  }

  private static JobCopy copy(Stores from, Stores to) {
    return new JobCopy(from, to, CLOCK);
  }

  private static Instant now() {
    return CLOCK.instant();
  }

  private static Map<FileKey, String> contents(Stores stores) throws IOException {
    Map<FileKey, String> contents = new LinkedHashMap<>();
    try (Stream<FileStore.StoredFile> files = stores.files().list("")) {
      for (FileStore.StoredFile file : files.toList()) {
        try (InputStream content = stores.files().open(file.key())) {
          contents.put(
              file.key(),
              new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
      }
    }
    return contents;
  }
}
