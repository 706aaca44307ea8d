package dev.securityassistant.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.securityassistant.component.Summary;

/** Counts as {@code total_components} and {@code by_type}. */
final class SummaryJson {

  private SummaryJson() {}

  static void write(ObjectNode into, Summary summary) {
    into.put("total_components", summary.totalComponents());
    ObjectNode byType = into.putObject("by_type");
    summary.byType().forEach((type, count) -> byType.put(type.code(), count));
  }
}
