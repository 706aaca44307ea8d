package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Component;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.component.TagGrammar;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.drawing.Drawing;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.PixelReader;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The schedule agent: reads a drawing and says which doors and devices it shows, where, how surely
 * and why. Deterministic: the same drawing gives the same result. Legends are read on all sheets
 * first, because one may serve the whole set; then the plans.
 */
public final class ScheduleAgent {

  private final @Nullable PixelReader pixels;

  /** An agent that reads vector pages only. */
  public ScheduleAgent() {
    this(null);
  }

  /** An agent that has pages without usable text read by {@code pixels}; null to read none. */
  public ScheduleAgent(@Nullable PixelReader pixels) {
    this.pixels = pixels;
  }

  /** Told when a page has been read. */
  @FunctionalInterface
  public interface PageListener {

    /** {@code page} pages of {@code pages} are done. */
    void page(int page, int pages);
  }

  /**
   * Reads a drawing.
   *
   * @param jobId the job, for the record
   * @param drawing the PDF
   * @param specification what the project's specification says
   * @param listener told as pages are read
   * @throws DrawingException where the drawing as a whole cannot be read; a single bad page is part
   *     of the result
   * @throws IOException where the file cannot be read
   */
  public Extraction read(
      String jobId, Path drawing, Specification specification, PageListener listener)
      throws IOException, DrawingException {
    try (Drawing open = Drawing.open(drawing, pixels)) {
      return read(jobId, open, specification, listener, trace -> {});
    }
  }

  /**
   * Reads a drawing again and keeps what each step saw on one page. The components are the same as
   * {@link #read} gives.
   *
   * @param drawing the PDF
   * @param specification what the project's specification says
   * @param page the page to be explained, from 1
   * @throws DrawingException where the drawing as a whole cannot be read
   * @throws IOException where the file cannot be read
   */
  public ScheduleTrace trace(Path drawing, Specification specification, int page)
      throws IOException, DrawingException {
    List<SheetTrace> kept = new ArrayList<>();
    try (Drawing open = Drawing.open(drawing, pixels)) {
      Extraction read =
          read(
              "trace",
              open,
              specification,
              (done, pages) -> {},
              trace -> {
                if (trace.sheet().pageNumber() == page) {
                  kept.add(trace);
                }
              });
      return new ScheduleTrace(read, kept.isEmpty() ? null : kept.getFirst());
    }
  }

  /** What the sheets have given so far, and who wants to see how. */
  private record Findings(
      SheetSet set, List<TableRow> listed, List<Withheld> withheld, Consumer<SheetTrace> watcher) {}

  private static Extraction read(
      String jobId,
      Drawing drawing,
      Specification specification,
      PageListener listener,
      Consumer<SheetTrace> watcher) {
    int pages = drawing.pages();
    SheetCache sheets = new SheetCache(drawing);
    Legend legend = Legend.NONE;
    List<List<Box>> legendRegions = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      List<Box> regions = new ArrayList<>();
      if (sheets.read(page) instanceof SheetCache.Page.Readable(Sheet sheet)) {
        Ink ink = new Ink(sheet);
        for (Box region : LegendFinder.regions(sheet, TextLines.of(sheet.words()))) {
          Legend.Found found = new LegendReader(sheet, ink).read(region);
          regions.add(region);
          legend = legend.with(found.legend());
        }
      }
      legendRegions.add(regions);
      listener.page(page, 2 * pages);
    }
    LockTypes locks = new LockTypes(specification);
    PlanReader reader = new PlanReader(legend);
    List<SheetEntry> entries = new ArrayList<>();
    Findings found = new Findings(new SheetSet(), new ArrayList<>(), new ArrayList<>(), watcher);
    for (int page = 1; page <= pages; page++) {
      switch (sheets.read(page)) {
        case SheetCache.Page.Unreadable(String reason) ->
            entries.add(
                new SheetEntry(
                    page,
                    null,
                    null,
                    SheetRole.OTHER,
                    false,
                    reason,
                    PdfType.VECTOR,
                    new Box(0, 0, 0, 0)));
        case SheetCache.Page.Readable(Sheet sheet) ->
            entries.add(readSheet(sheet, reader, locks, legendRegions.get(page - 1), found));
      }
      listener.page(pages + page, 2 * pages);
    }
    if (found.set.isEmpty()) {
      readLists(sheets, entries, found);
    }
    List<Withheld> withheld = new ArrayList<>(found.withheld);
    withheld.addAll(found.set.withheld());
    ListedDoors merged = ListedDoors.of(found.set.components(), found.listed, entries);
    withheld.addAll(merged.withheld());
    List<Component> components = merged.components();
    List<TagGrammar> grammar =
        legend.tags().stream()
            .map(TagPattern::of)
            .map(p -> new TagGrammar(p.prefix() + p.example(), p.fields(), "legend"))
            .distinct()
            .toList();
    return new Extraction(
        jobId,
        1,
        Extraction.Source.ENGINE,
        entries,
        legend.entries(),
        grammar,
        components,
        withheld);
  }

  /** A drawing without any plan may be a list: then its lists are what counts. */
  private static void readLists(SheetCache sheets, List<SheetEntry> entries, Findings found) {
    for (int i = 0; i < entries.size(); i++) {
      if (sheets.read(i + 1) instanceof SheetCache.Page.Readable(Sheet sheet)) {
        int page = i + 1;
        List<List<Component>> doors =
            found.listed.stream().anyMatch(r -> r.page() == page)
                ? ListReader.read(found.listed.stream().filter(r -> r.page() == page).toList())
                : ListReader.read(sheet);
        if (!doors.isEmpty()) {
          found.set.add(new ComponentWriter.Written(doors, List.of(), List.of()));
          SheetEntry e = entries.get(i);
          String reason =
              "the drawing has no plan; this sheet lists %d doors".formatted(doors.size());
          entries.set(
              i,
              new SheetEntry(
                  e.pageNumber(),
                  e.sheetNumber(),
                  e.title(),
                  SheetRole.SCHEDULE,
                  true,
                  reason,
                  e.pdfType(),
                  e.size()));
        }
      }
    }
  }

  private static SheetEntry readSheet(
      Sheet sheet, PlanReader reader, LockTypes locks, List<Box> legends, Findings found) {
    Ink ink = new Ink(sheet);
    List<TextLine> lines = TextLines.of(sheet.words());
    TitleBlock block = TitleBlock.read(sheet, lines);
    List<Opening> openings = new OpeningFinder(ink).find(sheet);
    double share = legends.stream().mapToDouble(Box::area).sum() / sheet.area().area();
    RoleReader.Role role = RoleReader.read(sheet, block, lines, share, openings.size());
    Box viewed = new Box(0, 0, sheet.turn().viewWidth(), sheet.turn().viewHeight());
    String reason = role.reason();
    boolean relevant = role.security();
    List<ScheduleTable> tables = TableReader.read(sheet, ink, lines);
    tables.forEach(t -> found.listed.addAll(t.rows()));
    PlanReading plan = PlanReading.EMPTY;
    if (relevant) {
      List<Box> excluded = new ArrayList<>(legends);
      tables.forEach(t -> excluded.add(t.box()));
      excluded.addAll(block.boxes());
      plan = reader.read(sheet, ink, lines, openings, excluded);
      ComponentWriter.Written written =
          new ComponentWriter(sheet, block.title(), locks).write(plan);
      found.set.add(written);
      found.withheld.addAll(written.withheld());
    }
    found.watcher.accept(new SheetTrace(sheet, legends, block.boxes(), plan));
    for (String note : sheet.notes()) {
      found.withheld.add(
          new Withheld(
              "page " + sheet.pageNumber(),
              Sheet.tellsHiddenText(note) ? WithheldCause.HIDDEN : WithheldCause.NOTE,
              note,
              new Evidence(sheet.pageNumber(), viewed)));
    }
    return new SheetEntry(
        sheet.pageNumber(),
        block.number(),
        block.title(),
        role.role(),
        relevant,
        reason,
        sheet.type(),
        viewed);
  }
}
