package dev.securityassistant.local;

import static dev.securityassistant.job.Jobs.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobQuery;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.JobStore;
import dev.securityassistant.job.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the local store does with a {@code jobs.json} that others have edited or damaged. */
class JobsJsonTest {

  @TempDir Path folder;

  private JobStore open() throws IOException {
    return new LocalJobStore(LocalFolder.open(folder));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"a\": {}",
        "{} {}",
        "{\"a\": 1}",
        "{\"a\":{},\"a\":{}}",
        "{\"a\": {\"b\""
      })
  void a_damaged_file_is_reported_copied_aside_once_and_left_alone(String damaged)
      throws IOException {
    Path file = Files.writeString(folder.resolve("jobs.json"), damaged);
    Job job = Jobs.queued("job_1", NOON);

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> open().create(job))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("jobs.json is damaged")
          .hasMessageContaining("jobs.json.damaged-");
      assertThatThrownBy(() -> open().find(job.key(), NOON)).hasMessageContaining("damaged");
    }
    assertThat(file).hasContent(damaged);
    assertThat(copiesAside()).singleElement().satisfies(c -> assertThat(c).hasContent(damaged));
  }

  @Test
  void other_items_keep_their_bytes_when_one_changes() throws IOException {
    String other =
        "{ \"company#client#job\" : \"a#b#job_9\",  \"weird\" : [1.50, {\"x\":null}], \"é\": \"\\u00e9\" }";
    Files.writeString(folder.resolve("jobs.json"), "{\n  \"a#b#job_9\" :   " + other + "\n}\n");
    JobStore store = open();
    Job job = Jobs.queued("job_1", NOON);
    store.create(job);
    store.change(job.key(), Jobs.claim("a", NOON), NOON);

    assertThat(folder.resolve("jobs.json")).content().contains("\"a#b#job_9\": " + other + ",\n");
  }

  @Test
  void a_file_that_was_edited_by_hand_is_read_again() throws IOException {
    JobStore store = open();
    Job job = Jobs.queued("job_1", NOON);
    store.create(job);
    Path file = folder.resolve("jobs.json");
    Files.writeString(file, Files.readString(file).replace("24.5", "1024.75"));

    assertThat(store.find(job.key(), NOON))
        .get()
        .extracting(j -> j.metadata().fileSizeMb())
        .isEqualTo(1024.75);
  }

  @Test
  void an_item_that_is_no_job_is_left_out_of_lists_and_never_purged() throws IOException {
    Job job = Jobs.queued("job_1", NOON);
    open().create(job);
    Path file = folder.resolve("jobs.json");
    String bad = "{\"status\":\"queued\",\"created_at\":\"2020-01-01T00:00:00Z\"}";
    Files.writeString(
        file, Files.readString(file).replaceFirst("\\{", "{\"7central#x#job_9\":" + bad + ","));
    JobQuery query =
        new JobQuery("7central", new JobQuery.By.Status(JobStatus.QUEUED), true, 10, null);

    assertThat(open().list(query, NOON).jobs()).containsExactly(job);
    assertThat(open().purge(NOON.plus(Job.KEPT), false)).containsExactly(job.key());
    assertThat(file).content().contains(bad);
  }

  @Test
  void an_item_that_is_no_job_is_named() throws IOException {
    Files.writeString(folder.resolve("jobs.json"), "{\"7central#st_marys#job_1\": {}}");

    assertThatThrownBy(() -> open().find(Jobs.queued("job_1", NOON).key(), NOON))
        .hasMessageContaining("7central#st_marys#job_1")
        .hasMessageContaining("attribute company#client#job");
  }

  private List<Path> copiesAside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(p -> p.getFileName().toString().contains(".damaged-")).toList();
    }
  }
}
