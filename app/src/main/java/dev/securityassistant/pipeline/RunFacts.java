package dev.securityassistant.pipeline;

import dev.securityassistant.component.PdfType;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.Metadata;
import dev.securityassistant.specification.Specification;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Facts of a job for the workbook's last sheet. Times of the run are left to the record, so that an
 * attempt that is repeated writes the same bytes.
 */
final class RunFacts {

  private RunFacts() {}

  static Map<String, String> of(Job job, Specification specification) {
    Metadata metadata = job.metadata();
    PdfType type = metadata.pdfType();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Client", job.project().clientName());
    facts.put("Project", job.project().projectName());
    facts.put("Job", job.key().id().value());
    facts.put("Created (UTC)", job.createdAt().toString());
    facts.put("Drawing", metadata.fileName());
    facts.put("Size (MB)", String.format(Locale.ROOT, "%.2f", metadata.fileSizeMb()));
    facts.put("Pages", String.valueOf(metadata.totalPages()));
    facts.put("Kind of PDF", type == null ? "unknown" : type.code());
    facts.put(
        "Specification",
        job.inputFiles().containsKey(Inputs.CONTEXT)
            ? String.join(", ", specification.documents())
            : "none");
    facts.put("Language-model tokens", String.valueOf(metadata.totalTokens()));
    return facts;
  }
}
