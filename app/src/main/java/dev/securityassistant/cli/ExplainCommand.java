package dev.securityassistant.cli;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.IdKey;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.schedule.explain.ExplainedStep;
import dev.securityassistant.schedule.explain.ScheduleTrace;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How the components of a job came to be. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Says how each component came to be.",
    description = {
      "",
      "Without --id: one line a component. With --id: step by step, with page and box of what each"
          + " step saw; boxes are points of the page as viewed, from its top left. The drawing is"
          + " read again for that, as the job did.",
      "With --json: one object a component.",
      ""
    })
final class ExplainCommand implements Callable<Integer> {

  private final Context context;

  @Parameters(paramLabel = "JOB", description = "job_… or company#client#job_…")
  private String reference = "";

  @Option(
      names = "--id",
      paramLabel = "COMPONENT",
      description = "The door or device to be explained: D-014, D-014/reader-1.")
  private @Nullable String id;

  @Option(
      names = "--page",
      paramLabel = "N",
      description = "Only what stands on this page; the page to be drawn.")
  private @Nullable Integer page;

  @Option(
      names = "--svg",
      paramLabel = "FILE.svg",
      description = "Draw what each step saw on the page, one layer a step; replaces the file.")
  private @Nullable Path svg;

  @Mixin private SharedOptions shared = new SharedOptions();

  ExplainCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Path picture = svg;
    if (picture != null && !picture.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
      throw new CommandException(
          ExitCode.USAGE, "--svg writes an SVG file; name one that ends in .svg.");
    }
    Application application = context.open(shared);
    StoredReading stored =
        new StoredReading(application, new JobFinder(application).find(reference));
    Extraction extraction = stored.components();
    requirePage(extraction);
    ExplainView view = new ExplainView(context, shared.json());
    List<Component> chosen = extraction.components().stream().filter(this::chosen).toList();
    Map<Integer, ScheduleTrace> traces = new HashMap<>();
    if (id == null) {
      chosen.forEach(view::line);
    } else {
      if (chosen.isEmpty()) {
        notCounted(extraction, view);
      }
      for (Component component : chosen) {
        view.steps(component, steps(component, stored, traces));
      }
    }
    if (picture != null) {
      int drawn = drawn(extraction, chosen);
      Component marked = id == null || chosen.isEmpty() ? null : chosen.getFirst();
      draw(trace(drawn, stored, traces), marked, picture, drawn);
    }
    return ExitCode.OK;
  }

  private void requirePage(Extraction extraction) {
    Integer asked = page;
    if (asked != null && (asked < 1 || asked > extraction.sheets().size())) {
      throw new CommandException(
          ExitCode.USAGE,
          "There is no page %d; the drawing has pages 1 to %d."
              .formatted(asked, extraction.sheets().size()));
    }
  }

  private boolean chosen(Component component) {
    return onPage(component.evidence().pageNumber())
        && (id == null || IdKey.of(component.id()).equals(IdKey.of(id)));
  }

  private boolean onPage(int number) {
    return page == null || page == number;
  }

  /** Things not counted that are called so; complains where there is nothing at all. */
  private void notCounted(Extraction extraction, ExplainView view) {
    String wanted = IdKey.of(String.valueOf(id));
    List<Withheld> withheld =
        extraction.withheld().stream()
            .filter(w -> onPage(w.evidence().pageNumber()))
            .filter(
                w -> IdKey.of(w.what()).equals(wanted) || IdKey.of(w.what()).equals("TAG" + wanted))
            .toList();
    if (withheld.isEmpty()) {
      throw new CommandException(
          ExitCode.USAGE,
          "The job has no component '%s'%s; without --id, explain lists them all."
              .formatted(id, page == null ? "" : " on page " + page));
    }
    withheld.forEach(view::notCounted);
  }

  private static List<ExplainedStep> steps(
      Component component, StoredReading stored, Map<Integer, ScheduleTrace> traces)
      throws IOException {
    return trace(component.evidence().pageNumber(), stored, traces).why(component);
  }

  private static ScheduleTrace trace(
      int page, StoredReading stored, Map<Integer, ScheduleTrace> traces) throws IOException {
    ScheduleTrace known = traces.get(page);
    if (known == null) {
      known = stored.trace(page);
      traces.put(page, known);
    }
    return known;
  }

  /** The page asked for, else that of the first component listed, else the first. */
  private int drawn(Extraction extraction, List<Component> chosen) {
    Integer asked = page;
    if (asked != null) {
      return asked;
    }
    List<Component> listed = chosen.isEmpty() ? extraction.components() : chosen;
    return listed.isEmpty() ? 1 : listed.getFirst().evidence().pageNumber();
  }

  private void draw(ScheduleTrace trace, @Nullable Component marked, Path file, int drawn)
      throws IOException {
    if (!trace.hasPicture()) {
      throw new CommandException(
          ExitCode.BAD_INPUT, "Page %d could not be read, so it cannot be drawn.".formatted(drawn));
    }
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      trace.writeSvg(out, marked);
    }
    context.complain("page %d drawn to %s".formatted(drawn, file));
  }
}
