package dev.securityassistant.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.pipeline.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExtractionJsonTest {

  @Test
  void readingGivesWhatWasWritten() throws IOException {
    Extraction door = Samples.oneDoor("job_1");

    assertThat(read(new String(ExtractionJson.write(door), StandardCharsets.UTF_8)))
        .isEqualTo(door);
  }

  @Test
  void theSameExtractionGivesTheSameBytes() throws IOException {
    assertThat(ExtractionJson.write(Samples.oneDoor("job_1")))
        .isEqualTo(ExtractionJson.write(Samples.oneDoor("job_1")));
  }

  @Test
  void theKeysAreThoseOfTheContract() throws IOException {
    Map<String, ?> file =
        PlainJson.object(
            new String(ExtractionJson.write(Samples.oneDoor("job_1")), StandardCharsets.UTF_8));

    assertThat(file.keySet())
        .containsExactly(
            "job_id",
            "version",
            "source",
            "sheets",
            "legend",
            "tag_grammar",
            "components",
            "withheld",
            "summary");
    assertThat(keysOf(file, "components"))
        .containsExactly(
            "id",
            "type",
            "door_id",
            "location",
            "page_number",
            "bbox",
            "confidence",
            "reasoning",
            "attributes");
    assertThat(keysOf(file, "sheets"))
        .containsExactly(
            "page_number",
            "sheet_number",
            "title",
            "role",
            "relevant",
            "reason",
            "pdf_type",
            "width_pt",
            "height_pt");
    assertThat(keysOf(file, "legend"))
        .containsExactly("group", "symbol", "meaning", "type", "page_number", "bbox");
    assertThat(keysOf(file, "tag_grammar")).containsExactly("example", "fields", "from");
    assertThat(keysOf(file, "withheld"))
        .containsExactly("what", "cause", "reason", "page_number", "bbox");
  }

  @Test
  void unknownKeysArePassedOver() throws IOException {
    Extraction read =
        read(
            """
            {"job_id": "job_1", "version": 2, "source": "review", "reviewer": {"name": "A"},
             "components": [{"id": "D1", "type": "door", "page_number": 1, "bbox": [0, 0, 1, 1],
               "confidence": 1, "reasoning": "seen", "colour": "red",
               "attributes": {"leaves": 2, "note": null}}]}
            """);

    assertThat(read.version()).isEqualTo(2);
    assertThat(read.components().getFirst().attributes()).isEqualTo(Map.of("leaves", 2));
  }

  @Test
  void aCauseThatTheFileDoesNotSayStaysUnsaid() throws IOException {
    Extraction read =
        read(
            """
            {"job_id": "job_1", "version": 1, "source": "review", "withheld":
              [{"what": "CR", "reason": "in the legend", "page_number": 1, "bbox": [0, 0, 1, 1]}]}
            """);

    assertThat(read.withheld().getFirst().cause()).isEqualTo(WithheldCause.UNSAID);
    assertThat(read.withheld().getFirst().cause().isOpen()).isFalse();
  }

  @Test
  void anErrorNamesThePlace() {
    assertThatThrownBy(() ->
            read(
                """
                {"job_id": "job_1", "version": 1, "source": "engine", "components":
                  [{"id": "D1", "type": "gate", "page_number": 1, "bbox": [0, 0, 1, 1],
                    "confidence": 1, "reasoning": "seen"}]}
                """))
        .isInstanceOf(IOException.class)
        .hasMessage("components file.components[0]: type is 'gate', which is not known");
    assertThatThrownBy(() -> read("{\"job_id\": 1}"))
        .isInstanceOf(IOException.class)
        .hasMessage("components file: job_id should be a text, not 1");
    assertThatThrownBy(() -> read("["))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not JSON");
  }

  @SuppressWarnings("unchecked")
  private static Iterable<String> keysOf(Map<String, ?> file, String list) {
    return ((List<Map<String, Object>>) Objects.requireNonNull(file.get(list))).getFirst().keySet();
  }

  private static Extraction read(String json) throws IOException {
    return ExtractionJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
