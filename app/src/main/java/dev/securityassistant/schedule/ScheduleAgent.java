package dev.securityassistant.schedule;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.component.TagGrammar;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.drawing.Drawing;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.PixelReader;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.door.LockTypes;
import dev.securityassistant.schedule.explain.ScheduleTrace;
import dev.securityassistant.schedule.explain.SheetTrace;
import dev.securityassistant.schedule.legend.Legend;
import dev.securityassistant.schedule.plan.ComponentWriter;
import dev.securityassistant.schedule.table.ListReader;
import dev.securityassistant.schedule.table.ListedDoors;
import dev.securityassistant.schedule.table.TableRow;
import dev.securityassistant.schedule.tag.TagPattern;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The schedule agent: reads a drawing and says which doors and devices it shows, where, how surely
 * and why. Deterministic: the same drawing gives the same result. Legends and the names of rooms
 * are read on all sheets first, because they serve the whole set; then the plans.
 */
public final class ScheduleAgent {

  private static final int NOT_TRACED = 0;

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
    return read(jobId, drawing, specification, listener, NOT_TRACED).read();
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
    return read("trace", drawing, specification, (done, pages) -> {}, page);
  }

  private ScheduleTrace read(
      String jobId, Path drawing, Specification specification, PageListener listener, int traced)
      throws IOException, DrawingException {
    try (Pages pages = Pages.open(() -> Drawing.open(drawing, pixels))) {
      int count = pages.count();
      List<FirstLook> looks =
          pages.each((page, read) -> FirstLook.at(read), done -> listener.page(done, 2 * count));
      Legend legend = FirstLook.legend(looks);
      SheetReader reader =
          new SheetReader(legend, FirstLook.names(looks), new LockTypes(specification));
      List<SheetReading> sheets =
          pages.each(
              (page, read) ->
                  switch (read) {
                    case Pages.Page.Unreadable(String reason, PdfType type) ->
                        SheetReader.unread(page, reason, type);
                    case Pages.Page.Readable(Sheet sheet) -> {
                      yield reader.read(sheet, looks.get(page - 1).regions(), page == traced);
                    }
                  },
              done -> listener.page(count + done, 2 * count));
      SheetTrace trace =
          sheets.stream().flatMap(s -> Stream.ofNullable(s.trace())).findFirst().orElse(null);
      return new ScheduleTrace(together(jobId, legend, sheets, pages), trace);
    }
  }

  /** The sheets of a set as one result. */
  private static Extraction together(
      String jobId, Legend legend, List<SheetReading> sheets, Pages pages)
      throws InterruptedIOException {
    SheetSet set = new SheetSet();
    sheets.forEach(s -> Stream.ofNullable(s.written()).forEach(set::add));
    List<SheetEntry> entries = new ArrayList<>(sheets.stream().map(SheetReading::entry).toList());
    List<TableRow> listed = sheets.stream().flatMap(s -> s.listed().stream()).toList();
    if (set.isEmpty()) {
      readLists(pages, entries, listed, set);
    }
    List<Withheld> withheld =
        new ArrayList<>(sheets.stream().flatMap(s -> s.withheld().stream()).toList());
    withheld.addAll(set.withheld());
    ListedDoors merged = ListedDoors.of(set.components(), listed, entries);
    withheld.addAll(merged.withheld());
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
        merged.components(),
        withheld);
  }

  /** A drawing without any plan may be a list: then its lists are what counts. */
  private static void readLists(
      Pages pages, List<SheetEntry> entries, List<TableRow> listed, SheetSet set)
      throws InterruptedIOException {
    List<List<List<Component>>> lists =
        pages.each(
            (page, read) -> {
              List<TableRow> rows = listed.stream().filter(r -> r.page() == page).toList();
              return switch (read) {
                case Pages.Page.Unreadable unread -> List.of();
                case Pages.Page.Readable(Sheet sheet) ->
                    rows.isEmpty() ? ListReader.read(sheet) : ListReader.read(rows);
              };
            },
            done -> {});
    for (int i = 0; i < lists.size(); i++) {
      List<List<Component>> doors = lists.get(i);
      if (!doors.isEmpty()) {
        set.add(new ComponentWriter.Written(doors, List.of(), List.of()));
        SheetEntry e = entries.get(i);
        entries.set(
            i,
            new SheetEntry(
                e.pageNumber(),
                e.sheetNumber(),
                e.title(),
                SheetRole.SCHEDULE,
                true,
                "the drawing has no plan; this sheet lists %d doors".formatted(doors.size()),
                e.pdfType(),
                e.size()));
      }
    }
  }
}
