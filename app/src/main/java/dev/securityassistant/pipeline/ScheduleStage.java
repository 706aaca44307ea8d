package dev.securityassistant.pipeline;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.Summary;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Checkpoint;
import dev.securityassistant.job.Metadata;
import dev.securityassistant.json.ExtractionJson;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the drawing, once per job. */
final class ScheduleStage {

  private final Agents.ScheduleAgent agent;

  ScheduleStage(Agents.ScheduleAgent agent) {
    this.agent = agent;
  }

  Extraction run(JobRun run, Specification specification)
      throws StageException, IOException, InterruptedException {
    Checkpoint done = run.job().checkpoints().get(Checkpoint.COMPONENTS);
    if (done != null) {
      return run.read(done.dataKey(), ExtractionJson::read);
    }
    return run.stage(Agent.SCHEDULE, () -> read(run, specification));
  }

  private JobRun.Done<Extraction> read(JobRun run, Specification specification)
      throws IOException, InterruptedException, DrawingException {
    Path drawing = Objects.requireNonNull(run.input(Inputs.DRAWING), "every job has a drawing");
    Extraction read =
        agent.read(
            run.job().key().id().value(),
            drawing,
            specification,
            (page, pages) -> run.progress().page(Agent.SCHEDULE, page, pages));
    FileKey key = run.key("checkpoint_components_v%d.json".formatted(read.version()));
    Extraction stored =
        run.checkpoint(
            new Checkpoint(Checkpoint.COMPONENTS, run.now(), key, read.version(), read.summary()),
            ExtractionJson.write(read),
            metadata(run.job().metadata(), read.sheets()),
            ExtractionJson::read);
    return new JobRun.Done<>(stored, report(stored));
  }

  private static StageReport report(Extraction read) {
    Summary summary = read.summary();
    String message =
        "Found %d components (%d doors) on %d of %d pages; %d withheld"
            .formatted(
                read.components().size(),
                read.doors().size(),
                read.sheets().stream().filter(SheetEntry::relevant).count(),
                read.sheets().size(),
                read.withheld().size());
    return new StageReport(
        summary.byType().isEmpty() ? message + "; nothing was counted" : message,
        read.sheets().size(),
        0);
  }

  private static Metadata metadata(Metadata known, List<SheetEntry> sheets) {
    return new Metadata(
        known.fileName(),
        known.fileSizeMb(),
        sheets.size(),
        mostCommon(sheets),
        known.processingTimeSeconds(),
        known.tokensByAgent());
  }

  /** What most pages are; of equals the one listed first; null where there is no page. */
  private static @Nullable PdfType mostCommon(List<SheetEntry> sheets) {
    PdfType best = null;
    long most = 0;
    for (PdfType type : PdfType.values()) {
      long count = sheets.stream().filter(s -> s.pdfType() == type).count();
      if (count > most) {
        best = type;
        most = count;
      }
    }
    return best;
  }
}
