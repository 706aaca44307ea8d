package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Component;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.LegendEntry;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.schedule.ScheduleAgent;
import dev.securityassistant.schedule.explain.ExplainedStep;
import dev.securityassistant.schedule.explain.ScheduleTrace;
import dev.securityassistant.specification.Specification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTraceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "seed-1/t01-pictures-vee",
        "seed-1/t04-no-legend",
        "seed-1/t05-rotate-270",
        "seed-1/t10-callouts",
        "seed-1/t15-device-tags"
      })
  void everyComponentIsExplainedByWhatIsOnTheDrawing(String name) throws Exception {
    ReadDrawing drawing = ReadDrawing.named(name);
    Map<Integer, ScheduleTrace> traces = new HashMap<>();
    Extraction read = ReadDrawing.extraction(drawing.pdf(), Specification.none());

    for (Component component : read.components()) {
      int page = component.evidence().pageNumber();
      if (!traces.containsKey(page)) {
        traces.put(page, new ScheduleAgent().trace(drawing.pdf(), Specification.none(), page));
      }
      List<ExplainedStep> steps = traces.get(page).why(component);

      assertThat(steps)
          .as(component.id())
          .extracting(ExplainedStep::name)
          .doesNotContain("reading");
      assertThat(steps.getFirst().name()).isEqualTo("sheet");
      assertThat(steps.getLast().name()).isEqualTo("confidence");
      if (component.isDoor()) {
        assertDoor(read, component, steps);
      } else {
        assertDevice(read, component, steps);
      }
      steps.forEach(step -> assertOnItsPage(read, step));
    }
    assertThat(read.components()).isNotEmpty();
  }

  private static void assertDoor(Extraction read, Component door, List<ExplainedStep> steps) {
    ExplainedStep tag = only("tag", steps);
    assertThat(tag.text()).contains("'" + door.id() + "'");
    assertThat(tag.evidence()).isEqualTo(door.evidence());
    assertThat(steps.stream().filter(s -> s.name().equals("device")).map(ExplainedStep::evidence))
        .containsExactlyInAnyOrderElementsOf(
            read.devicesOf(door).stream().map(Component::evidence).toList());
    if (door.securedRoom() != null) {
      assertThat(steps)
          .anyMatch(s -> s.name().equals("room") && s.text().contains(door.securedRoom()));
    }
  }

  private static void assertDevice(Extraction read, Component device, List<ExplainedStep> steps) {
    for (ExplainedStep step : steps) {
      switch (step.name()) {
        case "symbol" -> assertThat(step.evidence()).isEqualTo(device.evidence());
        case "joined" -> assertThat(step.text()).contains("'" + device.doorId() + "'");
        case "legend" -> {
          if (step.evidence() != null) {
            LegendEntry row =
                read.legend().stream()
                    .filter(e -> e.evidence().equals(step.evidence()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.type()).isEqualTo(device.type());
            assertThat(step.text()).contains("'" + row.meaning() + "'");
          }
        }
        default -> {}
      }
    }
    if (device.doorId() != null) {
      only("joined", steps);
      only("tag", steps);
    }
  }

  private static ExplainedStep only(String name, List<ExplainedStep> steps) {
    List<ExplainedStep> found = steps.stream().filter(s -> s.name().equals(name)).toList();
    assertThat(found).as(name).hasSize(1);
    return found.getFirst();
  }

  private static void assertOnItsPage(Extraction read, ExplainedStep step) {
    Evidence evidence = step.evidence();
    if (evidence != null) {
      SheetEntry sheet = read.sheets().get(evidence.pageNumber() - 1);
      Box box = evidence.box();
      assertThat(sheet.size().grow(5).contains(box)).as(step.text()).isTrue();
    }
  }
}
