package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.securityassistant.CommandLine.Outcome;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.pipeline.Agents;
import dev.securityassistant.pipeline.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands print, as a person and as a program sees it. */
class CommandsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;
  private Path out;

  @BeforeEach
  void open() {
    out = temp.resolve("local_output");
  }

  @Test
  void processTellsProgramsWhatAndWhere() throws IOException {
    JsonNode job = processed("plan.pdf").getFirst();

    assertThat(job.path("status").asText()).isEqualTo("completed");
    assertThat(job.path("job_id").asText()).startsWith("job_");
    assertThat(job.path("key").asText()).isEqualTo("7central#st_marys#" + id(job));
    assertThat(job.path("summary").path("by_type").path("door").asInt()).isOne();
    assertThat(Path.of(job.path("files").path("excel").asText()))
        .exists()
        .hasFileName("schedule_v1.xlsx");
  }

  @Test
  void processTellsAPersonWhatWasFoundAndTheGrade() throws IOException {
    Outcome outcome = line(Samples.agents()).run(process(drawing("plan.pdf")));

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("Door 1, Reader 1")
        .contains("Grade ")
        .contains("schedule_v1.xlsx");
    assertThat(outcome.err()).contains("schedule page 1 of 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--status completed", "--client St.Marys", "--from 2020-01-01", "--oldest-first"})
  void eachFilterFindsTheJob(String filter) throws IOException {
    String id = id(processed("plan.pdf").getFirst());

    List<JsonNode> listed = listed(filter.split(" "));

    assertThat(listed).hasSize(1);
    assertThat(listed.getFirst().path("job_id").asText()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--status failed", "--client Other", "--to 2020-01-01"})
  void eachFilterLeavesOthersOut(String filter) throws IOException {
    processed("plan.pdf");

    assertThat(listed(filter.split(" "))).isEmpty();
  }

  @Test
  void aCursorLeadsThroughAllPagesOnce() throws IOException {
    processed("a.pdf", "b.pdf", "c.pdf");

    List<JsonNode> first = listed("--limit", "2");
    List<JsonNode> second =
        listed("--limit", "2", "--cursor", first.getLast().path("next").asText());

    assertThat(Stream.concat(first.stream().limit(2), second.stream()))
        .extracting(CommandsTest::id)
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  @Test
  void aChangedCursorIsRefused() throws IOException {
    processed("a.pdf", "b.pdf");
    String cursor = listed("--limit", "1").getLast().path("next").asText();

    Outcome outcome = run("jobs", "--limit", "1", "--cursor", cursor + "x");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("error: ").contains("cursor");
  }

  @Test
  void showGivesTheRecordOfTheSchema() throws IOException {
    String id = id(processed("plan.pdf").getFirst());

    JsonNode record = JSON.readTree(run("show", id, "--json").out());

    assertThat(record.path("status").asText()).isEqualTo("completed");
    assertThat(record.path("files").path("evaluation").asText()).endsWith("evaluation.json");
    assertThat(run("show", id).out()).contains("completed").contains("Door 1");
  }

  @Test
  void eventsGivesOneEventALine() throws IOException {
    String id = id(processed("plan.pdf").getFirst());

    List<JsonNode> events = objects(run("events", id, "--json"));

    assertThat(events).extracting(e -> e.path("event_type").asText()).startsWith("job_created");
    assertThat(events.getLast().path("event_type").asText()).isEqualTo("job_completed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "events", "retry", "export"})
  void anUnknownJobIsNamed(String command) {
    Outcome outcome = run(command, "job_1795346464082481655457");

    assertThat(outcome.code()).isEqualTo(5);
    assertThat(outcome.err()).startsWith("error: ").contains("job_1795346464082481655457");
  }

  @Test
  void exportCopiesFilesRecordAndTrail() throws IOException {
    String id = id(processed("plan.pdf").getFirst());
    Path stick = temp.resolve("stick");

    assertThat(run("export", id, "--to", stick.toString()).code()).isZero();

    assertThat(stick.resolve(id))
        .isDirectoryContaining("glob:**/schedule_v1.xlsx")
        .isDirectoryContaining("glob:**/job.json")
        .isDirectoryContaining("glob:**/events.jsonl");
    assertThat(run("export", id, "--to", stick.toString()).code())
        .as("what is there is not written over")
        .isEqualTo(4);
  }

  @Test
  void aDryRunOfPurgeRemovesNothing() throws IOException {
    processed("plan.pdf");

    JsonNode counts = JSON.readTree(run("purge", "--dry-run", "--json").out());

    assertThat(counts.path("dry_run").asBoolean()).isTrue();
    assertThat(counts.path("jobs").asInt()).isZero();
    assertThat(listed()).hasSize(1);
  }

  @Test
  void aDrawingThatFailsDoesNotStopTheOthers() throws IOException {
    Path bad = Files.writeString(temp.resolve("bad.pdf"), Samples.PDF + "damaged");

    Outcome outcome =
        line(failingOnDamaged()).run(process(drawing("a.pdf"), bad, drawing("b.pdf")));

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("error: bad.pdf: page tree damaged");
    assertThat(listed("--status", "completed")).hasSize(2);
    assertThat(listed("--status", "failed")).hasSize(1);
  }

  @Test
  void aFailedJobIsRetriedFromItsLastCheckpoint() throws IOException {
    Path bad = Files.writeString(temp.resolve("bad.pdf"), Samples.PDF + "damaged");
    line(failingOnDamaged()).run(process(bad));
    String id = id(listed("--status", "failed").getFirst());

    Outcome outcome = run("retry", id);

    assertThat(outcome.code()).isZero();
    assertThat(listed("--status", "completed")).extracting(CommandsTest::id).containsExactly(id);
    assertThat(run("retry", id).code()).as("a completed job is left alone").isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"process", "demo", "jobs", "show", "events", "retry", "work", "purge", "export"})
  void eachCommandHelps(String command) {
    Outcome outcome = run("help", command);

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("security-assistant " + command).contains("--json");
  }

  private static Agents failingOnDamaged() {
    Agents small = Samples.agents();
    return new Agents(
        small.context(),
        (jobId, file, specification, pages) -> {
          if (Files.readString(file).contains("damaged")) {
            throw new DrawingException("pdf_damaged", "page tree damaged; export it again");
          }
          return small.schedule().read(jobId, file, specification, pages);
        },
        small.codegen(),
        small.judge());
  }

  private List<JsonNode> processed(String... names) throws IOException {
    Path[] drawings = new Path[names.length];
    for (int i = 0; i < names.length; i++) {
      drawings[i] = drawing(names[i]);
    }
    String[] command = process(drawings);
    Outcome outcome =
        line(Samples.agents())
            .run(Stream.concat(Stream.of(command), Stream.of("--json")).toArray(String[]::new));
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return objects(outcome);
  }

  private List<JsonNode> listed(String... filter) throws IOException {
    return objects(
        run(Stream.concat(Stream.of("jobs", "--json"), Stream.of(filter)).toArray(String[]::new)));
  }

  private String[] process(Path... drawings) {
    return Stream.concat(
            Stream.concat(Stream.of("process"), Stream.of(drawings).map(Path::toString)),
            Stream.of(
                "--client",
                "St.Marys",
                "--client-key",
                "st_marys",
                "--project",
                "Wing",
                "--out",
                out.toString()))
        .toArray(String[]::new);
  }

  private Path drawing(String name) throws IOException {
    return Files.writeString(temp.resolve(name), Samples.PDF);
  }

  private Outcome run(String... arguments) {
    return line(Samples.agents())
        .run(
            arguments[0].equals("help")
                ? arguments
                : Stream.concat(Stream.of(arguments), Stream.of("--out", out.toString()))
                    .toArray(String[]::new));
  }

  private static CommandLine line(Agents agents) {
    return new CommandLine(
        settings -> Office.open(settings.out(), Office.stores(settings.out()), agents));
  }

  private static List<JsonNode> objects(Outcome outcome) throws IOException {
    assertThat(outcome.code()).as(outcome.err()).isZero();
    return outcome.out().lines().map(CommandsTest::parsed).toList();
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  private static String id(JsonNode job) {
    return job.path("job_id").asText();
  }
}
