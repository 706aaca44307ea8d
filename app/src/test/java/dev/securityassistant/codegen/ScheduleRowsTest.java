package dev.securityassistant.codegen;

import static dev.securityassistant.codegen.ScheduleSamples.device;
import static dev.securityassistant.codegen.ScheduleSamples.door;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.specification.Specification;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleRowsTest {

  private static final Path DRAWING = Path.of("plan.pdf");

  @Test
  void doorsComeFirstThenDevicesThatBelongToNone() {
    List<ScheduleRow> rows = ScheduleRows.of(ScheduleSamples.small(DRAWING));

    assertThat(rows)
        .extracting(row -> row.subject().id())
        .containsExactly("D-01", "D-02", "D-03", "CAM-1");
    assertThat(rows).extracting(row -> row.devices().size()).containsExactly(5, 3, 0, 1);
    assertThat(rows).extracting(ScheduleRow::firstDevice).containsExactly(0, 5, 8, 8);
  }

  @Test
  void twoDoorsOfOneIdKeepTheirOwnDevices() {
    List<ScheduleRow> rows =
        rows(
            door("D-01", "LOBBY", "L1"),
            device("a", ComponentType.READER, "D-01", null),
            door("D-01", "OFFICE", "L2"),
            device("b", ComponentType.READER, "D-01", null),
            device("c", ComponentType.LOCK, "D-01", null));

    assertThat(rows).extracting(row -> row.devices().size()).containsExactly(1, 2);
  }

  @Test
  void deviceBeforeItsDoorStillFindsIt() {
    List<ScheduleRow> rows =
        rows(device("a", ComponentType.READER, "D-01", null), door("D-01", "LOBBY", "L1"));

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().devices()).extracting(Component::id).containsExactly("a");
  }

  @Test
  void deviceWhoseDoorIsNotThereGetsARowAndIsNeverLost() {
    List<ScheduleRow> rows = rows(device("a", ComponentType.READER, "D-99", null));

    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().quantity(ComponentType.READER)).isEqualTo(1);
  }

  @Test
  void statusFollowsFindingsConfidenceAndDevices() {
    List<ScheduleRow> rows = ScheduleRows.of(ScheduleSamples.small(DRAWING));

    assertThat(rows)
        .extracting(ScheduleRow::status)
        .containsExactly(
            ScheduleRow.Status.OK,
            ScheduleRow.Status.CHECK,
            ScheduleRow.Status.MISSING,
            ScheduleRow.Status.OK);
  }

  @Test
  void lockTypesComeFromTheSpecificationAndExceptionsAreShownBesideTheDrawing() {
    List<ScheduleRow> rows = ScheduleRows.of(ScheduleSamples.small(DRAWING));

    LockReading first = rows.getFirst().lock();
    assertThat(first.type()).isEqualTo("02 Electric mortise × 2");
    assertThat(first.powerOff()).isEqualTo("fail-secure");
    assertThat(first.mechanicalEgress()).isTrue();
    assertThat(first.source()).isEqualTo("drawing; specification 3.2 Lock types");
    LockReading second = rows.get(1).lock();
    assertThat(second.type()).isEqualTo("17; specification: 01 Maglock");
    assertThat(second.powerOff()).isEmpty();
    assertThat(second.mechanicalEgress()).isFalse();
    assertThat(second.source()).isEqualTo("drawing; specification 4.1");
  }

  private static List<ScheduleRow> rows(Component... components) {
    return ScheduleRows.of(
        ScheduleSamples.input(List.of(components), Specification.none(), List.of(), DRAWING));
  }
}
