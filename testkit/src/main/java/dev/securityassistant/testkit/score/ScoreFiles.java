package dev.securityassistant.testkit.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads truth files and components files. */
public final class ScoreFiles {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ScoreFiles() {}

  /**
   * Reads {@code NAME.truth.json}.
   *
   * @throws IOException where the file cannot be read or is not such a file
   */
  public static TruthFile truth(Path file) throws IOException {
    JsonNode root = MAPPER.readTree(Files.readAllBytes(file));
    if (!root.path("doors").isArray() || !root.path("relevant_pages").isArray()) {
      throw new IOException(file + " is no truth file: it has no doors or no relevant_pages");
    }
    Set<Integer> relevant =
        root.path("relevant_pages").valueStream().map(JsonNode::asInt).collect(Collectors.toSet());
    return new TruthFile(
        root.path("family").asText(""),
        root.path("pdf_type").asText(""),
        root.path("pages").asInt(),
        relevant,
        root.path("doors").valueStream().map(ScoreFiles::door).toList(),
        root.path("others")
            .valueStream()
            .map(o -> new TruthFile.Other(o.path("id").asText(), o.path("type").asText()))
            .toList());
  }

  private static TruthFile.Door door(JsonNode door) {
    return new TruthFile.Door(
        door.path("id").asText(),
        door.path("aliases").valueStream().map(JsonNode::asText).toList(),
        text(door, "location"),
        door.path("devices")
            .valueStream()
            .map(d -> new TruthFile.Device(d.path("type").asText(), text(d, "code")))
            .toList());
  }

  /**
   * Reads {@code checkpoint_components_v<N>.json}: what it says of the components, in its order.
   *
   * @throws IOException where this is no JSON
   */
  public static List<Reported> result(byte[] content) throws IOException {
    JsonNode root = MAPPER.readTree(content);
    List<Reported> components = new ArrayList<>();
    for (JsonNode c : root.isArray() ? root : root.path("components")) {
      if (c.isObject()) {
        components.add(
            new Reported(
                text(c, "id"),
                Spelling.type(text(c, "type")),
                text(c, "door_id"),
                text(c, "location"),
                c.path("page_number").asInt(),
                c.path("confidence").asDouble(),
                text(c.path("attributes"), "code")));
      }
    }
    return List.copyOf(components);
  }

  private static @Nullable String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }
}
