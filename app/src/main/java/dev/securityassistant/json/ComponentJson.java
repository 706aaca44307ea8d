package dev.securityassistant.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** One component of the components file. */
final class ComponentJson {

  private ComponentJson() {}

  static void write(ObjectNode into, Component component) {
    into.put("id", component.id());
    into.put("type", component.type().code());
    into.put("door_id", component.doorId());
    into.put("location", component.location());
    EvidenceJson.write(into, component.evidence());
    into.put("confidence", EvidenceJson.rounded(component.confidence(), 10_000));
    into.put("reasoning", component.reasoning());
    ObjectNode attributes = into.putObject("attributes");
    component.attributes().forEach((key, value) -> attributes.set(key, Values.node(value)));
  }

  static Component read(Fields from) throws IOException {
    return from.checked(f ->
        new Component(
            f.text("id"),
            f.constant("type", ComponentType.class),
            f.textOrNull("door_id"),
            f.textOrNull("location"),
            EvidenceJson.read(f),
            f.number("confidence"),
            f.text("reasoning"),
            attributes(f)));
  }

  private static Map<String, Object> attributes(Fields from) throws IOException {
    Map<String, Object> read = new LinkedHashMap<>();
    Fields attributes = from.childOrNull("attributes");
    if (attributes != null) {
      for (Map.Entry<String, JsonNode> entry : attributes.node().properties()) {
        if (!entry.getValue().isNull()) {
          read.put(entry.getKey(), Values.value(entry.getValue()));
        }
      }
    }
    return read;
  }
}
