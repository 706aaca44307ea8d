package dev.securityassistant.pipeline;

import dev.securityassistant.codegen.ScheduleFiles;
import dev.securityassistant.codegen.ScheduleInput;
import dev.securityassistant.component.Box;
import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.LegendEntry;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.component.TagGrammar;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.job.Project;
import dev.securityassistant.judge.ArtefactFacts;
import dev.securityassistant.judge.JudgeAgent;
import dev.securityassistant.judge.rule.Rules;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small agents and a small drawing to run the pipeline with. */
public final class Samples {

  /** Header, one page object less: enough for the checks at the door, which are given a count. */
  public static final String PDF = "%PDF-1.7\n% a drawing for a test\n";

  private Samples() {}

  /** Agents that find one door with a reader. */
  public static Agents agents() {
    return new Agents(
        document -> Specification.none(),
        (jobId, drawing, specification, pages) -> {
          pages.page(1, 1);
          return oneDoor(jobId);
        },
        Samples::write,
        new JudgeAgent(Rules.all())::evaluate);
  }

  /** One door with a reader on one plan. */
  public static Extraction oneDoor(String jobId) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("code", "E");
    attributes.put("leaves", 2);
    attributes.put("weight", 1.5);
    attributes.put("existing", true);
    Evidence place = new Evidence(1, new Box(10, 20, 30.25, 40.5));
    return new Extraction(
        jobId,
        1,
        Extraction.Source.ENGINE,
        List.of(
            new SheetEntry(
                1,
                "SEC-301",
                null,
                SheetRole.PLAN,
                true,
                "a plan",
                PdfType.VECTOR,
                new Box(0, 0, 1190.5, 841.9))),
        List.of(new LegendEntry("AACS", "P", "Position switch", ComponentType.DOOR_CONTACT, place)),
        List.of(new TagGrammar("A B2 008", List.of("system", "level", "point"), "legend")),
        List.of(
            new Component(
                "A-101-DR-B2",
                ComponentType.DOOR,
                null,
                "Main Entrance",
                place,
                0.97,
                "Tag read in full.",
                Map.of()),
            new Component(
                "A-101-CR-B2",
                ComponentType.READER,
                "A-101-DR-B2",
                null,
                place,
                0.95,
                "Letter E in a box, by the legend a reader.",
                attributes)),
        List.of(new Withheld("symbol", WithheldCause.NOT_IN_LEGEND, "not in the legend", place)));
  }

  /** Files that stand for workbook, CSV and marked drawing. */
  public static ScheduleFiles write(ScheduleInput input, Path folder) throws IOException {
    Files.createDirectories(folder);
    ScheduleFiles files =
        new ScheduleFiles(
            folder.resolve("schedule_v1.xlsx"),
            folder.resolve("schedule_v1.csv"),
            folder.resolve("drawing_marked_v1.pdf"),
            new ArtefactFacts(1, 1, Map.of(ComponentType.READER, 1), List.of()));
    Files.writeString(files.workbook(), "workbook");
    StringBuilder csv = new StringBuilder("Door ID,Location\r\n");
    input
        .extraction()
        .doors()
        .forEach(door -> csv.append(door.id()).append(",\"Main\nEntrance\"\r\n"));
    Files.writeString(files.csv(), csv);
    Files.writeString(files.markedDrawing(), "%PDF-1.7");
    return files;
  }

  /** An order of this drawing without specification. */
  public static Order order(Path drawing) {
    return order(drawing, null);
  }

  /** An order of this drawing with this specification. */
  public static Order order(Path drawing, @Nullable Path specification) {
    return new Order(
        "7central",
        "st_marys",
        new Project("St. Mary's Hospital", "Emergency Wing", "emergency_wing"),
        drawing,
        specification);
  }
}
