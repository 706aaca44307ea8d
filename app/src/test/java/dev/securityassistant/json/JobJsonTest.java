package dev.securityassistant.json;

import static dev.securityassistant.job.Jobs.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.JobTransitions;
import dev.securityassistant.job.Jobs;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobJsonTest {

  /** The schema's example, with the attributes our decisions add. */
  private static final String ITEM =
      """
      {
        "company#client#job": "7central#st_marys#job_1734567890",
        "company_id": "7central",
        "client_name": "St. Mary's Hospital",
        "project_name": "Emergency Wing Expansion",
        "project_key": "emergency_wing",
        "job_id": "job_1734567890",
        "status": "completed",
        "created_at": "2024-01-15T10:00:00Z",
        "updated_at": "2024-01-15T10:15:32Z",
        "input_files": {
          "drawing": "7central/st_marys/emergency_wing/job_1734567890/drawing.pdf",
          "context": "7central/st_marys/emergency_wing/job_1734567890/context.docx"
        },
        "checkpoints": {
          "context_extracted": {
            "timestamp": "2024-01-15T10:02:15Z",
            "data_key": "7central/st_marys/emergency_wing/job_1734567890/checkpoint_context_v1.json",
            "version": 1
          },
          "components_extracted": {
            "timestamp": "2024-01-15T10:08:45Z",
            "data_key": "7central/st_marys/emergency_wing/job_1734567890/checkpoint_components_v1.json",
            "version": 1,
            "summary": {
              "total_components": 45,
              "by_type": {"door": 45, "reader": 42, "exit_button": 38}
            }
          }
        },
        "output_files": {
          "excel": "7central/st_marys/emergency_wing/job_1734567890/schedule_v1.xlsx",
          "evaluation": "7central/st_marys/emergency_wing/job_1734567890/evaluation.json"
        },
        "metadata": {
          "file_name": "Building_A_Level_2_Security.pdf",
          "file_size_mb": 24.5,
          "total_pages": 15,
          "pdf_type": "scanned",
          "processing_time_seconds": 932,
          "token_usage": {
            "total": 53500,
            "by_agent": {"context": 2500, "schedule": 45000, "codegen": 3000, "judge": 3000}
          }
        },
        "error": null,
        "ttl": 1707904800,
        "date_bucket": "2024-01",
        "attempts": 1
      }
      """;

  @Test
  void the_schemas_item_is_read_and_written_to_the_letter() throws IOException {
    Map<String, @Nullable Object> item = PlainJson.object(ITEM);
    Job job = JobJson.job(item);

    assertThat(PlainJson.text(JobJson.item(job))).isEqualTo(PlainJson.text(item));
    assertThat(job.metadata().totalTokens()).isEqualTo(53_500);
  }

  @Test
  void an_item_without_our_own_attributes_is_understood() throws IOException {
    Map<String, @Nullable Object> item = PlainJson.object(ITEM);
    item.remove("project_key");
    item.remove("attempts");
    item.remove("date_bucket");

    assertThat(JobJson.job(item).project().projectKey()).isEqualTo("emergency_wing");
    assertThat(JobJson.item(JobJson.job(item))).containsEntry("date_bucket", "2024-01");
  }

  @Test
  void a_new_job_has_every_attribute_of_the_schema() {
    Map<String, @Nullable Object> item = JobJson.item(Jobs.queued("job_1", NOON.plusMillis(999)));

    assertThat(item)
        .containsEntry("status", "queued")
        .containsEntry("created_at", "2026-03-10T12:00:00Z")
        .containsEntry("error", null)
        .containsEntry("checkpoints", Map.of())
        .containsEntry("output_files", Map.of())
        .containsEntry("ttl", NOON.getEpochSecond() + 30 * 24 * 3600)
        .doesNotContainKey("lease");
    assertThat(PlainJson.text(item))
        .contains("\"by_agent\":{\"context\":0,\"schedule\":45000,\"codegen\":0,\"judge\":0}");
  }

  @Test
  void a_job_in_any_state_is_read_as_it_was_written() throws IOException {
    Job working = JobTransitions.apply(Jobs.queued("job_1", NOON), Jobs.claim("a", NOON), NOON);
    Job failed = JobTransitions.apply(working, Jobs.fail("a"), NOON);

    for (Job job : new Job[] {working, failed}) {
      String text = PlainJson.text(JobJson.item(job));
      assertThat(JobJson.job(PlainJson.object(text))).isEqualTo(job);
    }
    assertThat(PlainJson.text(JobJson.item(failed)))
        .contains("\"error\":{\"code\":\"pdf_password\",\"message\":");
  }

  @Test
  void attributes_unknown_here_are_kept_and_a_lease_that_ended_is_not() throws IOException {
    Job working = JobTransitions.apply(Jobs.queued("job_1", NOON), Jobs.claim("a", NOON), NOON);
    Map<String, @Nullable Object> stored = new LinkedHashMap<>(JobJson.item(working));
    stored.put("colour", Map.of("of", "another version"));
    stored.put("metadata", PlainJson.object("{\"file_name\":\"old.pdf\",\"scanner\":\"X5\"}"));

    Job done = JobTransitions.apply(working, Jobs.complete(working, "a"), NOON);
    Map<String, @Nullable Object> item = JobJson.item(done, stored);

    assertThat(item)
        .containsEntry("status", JobStatus.COMPLETED.code())
        .containsEntry("colour", Map.of("of", "another version"))
        .doesNotContainKey("lease");
    assertThat(PlainJson.text(item)).contains("\"scanner\":\"X5\"").doesNotContain("old.pdf");
  }

  @Test
  void a_wrong_attribute_is_named() throws IOException {
    Map<String, @Nullable Object> item = PlainJson.object(ITEM);
    item.put("created_at", "yesterday");
    assertThatThrownBy(() -> JobJson.job(item)).hasMessageContaining("created_at");

    Map<String, @Nullable Object> other = PlainJson.object(ITEM);
    other.put("metadata", PlainJson.object("{\"file_name\": 5}"));
    assertThatThrownBy(() -> JobJson.job(other)).hasMessageContaining("metadata.file_name");
  }
}
