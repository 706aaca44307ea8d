package dev.securityassistant;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.drawing.Drawing;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.pipeline.Agents;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Counts pages and nothing else, until the schedule agent is there. */
final class UnfinishedScheduleAgent {

  Extraction read(String jobId, Path drawing, Specification specification, Agents.Pages listener)
      throws IOException, DrawingException {
    List<SheetEntry> sheets = new ArrayList<>();
    try (Drawing opened = Drawing.open(drawing)) {
      for (int page = 1; page <= opened.pages(); page++) {
        sheets.add(
            new SheetEntry(
                page,
                null,
                null,
                SheetRole.OTHER,
                false,
                "not read",
                PdfType.VECTOR,
                new Box(0, 0, 1190, 842)));
        listener.page(page, opened.pages());
      }
    }
    return new Extraction(
        jobId, 1, Extraction.Source.ENGINE, sheets, List.of(), List.of(), List.of(), List.of());
  }
}
