package dev.securityassistant.json;

import dev.securityassistant.component.PdfType;
import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Metadata;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attribute {@code metadata}. */
final class MetadataJson {

  private MetadataJson() {}

  static Map<String, @Nullable Object> object(Metadata metadata) {
    Map<String, Integer> byAgent = new LinkedHashMap<>();
    for (Agent agent : Agent.values()) {
      byAgent.put(agent.code(), metadata.tokensByAgent().getOrDefault(agent, 0));
    }
    Map<String, @Nullable Object> usage = new LinkedHashMap<>();
    usage.put("total", metadata.totalTokens());
    usage.put("by_agent", byAgent);
    PdfType type = metadata.pdfType();

    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("file_name", metadata.fileName());
    object.put("file_size_mb", metadata.fileSizeMb());
    object.put("total_pages", metadata.totalPages());
    object.put("pdf_type", type == null ? null : type.code());
    object.put("processing_time_seconds", metadata.processingTimeSeconds());
    object.put("token_usage", usage);
    return object;
  }

  static Metadata read(Attributes metadata) {
    Attributes byAgent = metadata.object("token_usage").object("by_agent");
    Map<Agent, Integer> tokens = new EnumMap<>(Agent.class);
    for (Agent agent : Agent.values()) {
      if (byAgent.has(agent.code()) && byAgent.whole(agent.code()) != 0) {
        tokens.put(agent, (int) byAgent.whole(agent.code()));
      }
    }
    return new Metadata(
        metadata.text("file_name"),
        metadata.decimal("file_size_mb"),
        metadata.has("total_pages") ? Integer.valueOf((int) metadata.whole("total_pages")) : null,
        metadata.has("pdf_type")
            ? Codes.find(PdfType.values(), PdfType::code, metadata.text("pdf_type"))
            : null,
        metadata.optionalWhole("processing_time_seconds"),
        tokens);
  }
}
