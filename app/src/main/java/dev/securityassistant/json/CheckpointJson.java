package dev.securityassistant.json;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Summary;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.Checkpoint;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The attribute {@code checkpoints}. */
final class CheckpointJson {

  private static final List<String> NAMES = List.of(Checkpoint.CONTEXT, Checkpoint.COMPONENTS);

  private CheckpointJson() {}

  static Map<String, @Nullable Object> objects(Map<String, Checkpoint> checkpoints) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    InOrder.of(checkpoints, NAMES).forEach((name, one) -> all.put(name, object(one)));
    return all;
  }

  private static Map<String, @Nullable Object> object(Checkpoint checkpoint) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("timestamp", Times.seconds(checkpoint.timestamp()));
    object.put("data_key", checkpoint.dataKey().value());
    object.put("version", checkpoint.version());
    Summary summary = checkpoint.summary();
    if (summary != null) {
      Map<String, Integer> byType = new LinkedHashMap<>();
      new TreeMap<>(summary.byType()).forEach((type, count) -> byType.put(type.code(), count));
      Map<String, @Nullable Object> counts = new LinkedHashMap<>();
      counts.put("total_components", summary.totalComponents());
      counts.put("by_type", byType);
      object.put("summary", counts);
    }
    return object;
  }

  static Map<String, Checkpoint> read(Attributes checkpoints) {
    Map<String, Checkpoint> all = new LinkedHashMap<>();
    for (String name : InOrder.of(checkpoints.values(), NAMES).keySet()) {
      Attributes checkpoint = checkpoints.object(name);
      all.put(
          name,
          new Checkpoint(
              name,
              checkpoint.instant("timestamp"),
              new FileKey(checkpoint.text("data_key")),
              (int) checkpoint.whole("version"),
              checkpoint.has("summary") ? summary(checkpoint.object("summary")) : null));
    }
    return all;
  }

  private static Summary summary(Attributes summary) {
    Attributes counts = summary.object("by_type");
    Map<ComponentType, Integer> byType = new EnumMap<>(ComponentType.class);
    for (String code : counts.values().keySet()) {
      ComponentType type = Codes.find(ComponentType.values(), ComponentType::code, code);
      byType.put(type, (int) counts.whole(code));
    }
    return new Summary((int) summary.whole("total_components"), byType);
  }
}
