package dev.securityassistant.schedule.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.component.WithheldCause;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListedDoorsTest {

  private static final Box BOX = new Box(0, 0, 10, 10);

  private final List<Component> drawn =
      List.of(
          component("A-101", ComponentType.DOOR, null, "OFFICE"),
          component("A-101/reader-1", ComponentType.READER, "A-101", null),
          component("A-102", ComponentType.DOOR, null, null));

  @Test
  void aDrawnAndListedDoorIsOneDoorThatKeepsItsOwnFacts() {
    ListedDoors merged =
        ListedDoors.of(drawn, List.of(row("A.101", 1), row("A.102", 0)), List.of());

    assertThat(merged.components()).hasSameSizeAs(drawn);
    Component door = merged.components().getFirst();
    assertThat(door.location()).isEqualTo("OFFICE");
    assertThat(door.evidence().pageNumber()).isEqualTo(1);
    assertThat(door.attributes())
        .isEqualTo(
            Map.of("schedule_row", true, "schedule_page", 4, "level", "L1", "fire_rating", "FD60"));
    assertThat(merged.components().getLast().location()).isEqualTo("STORE");
    assertThat(merged.withheld()).isEmpty();
  }

  @Test
  void anotherCountIsNotedAndChangesNothing() {
    ListedDoors merged = ListedDoors.of(drawn, List.of(row("A-101", 2)), List.of());

    assertThat(merged.components().getFirst().attributes()).containsEntry("schedule_reader", 2);
    assertThat(merged.components())
        .extracting(Component::id)
        .containsExactlyElementsOf(drawn.stream().map(Component::id).toList());
  }

  @Test
  void aListedDoorOfADrawnLevelThatIsOnNoPlanIsWithheld() {
    ListedDoors merged =
        ListedDoors.of(
            drawn, List.of(row("A-101", 1), row("A-109", 1), row("A-110", 0)), List.of());

    assertThat(merged.components()).hasSameSizeAs(drawn);
    assertThat(merged.withheld())
        .singleElement()
        .returns("door A-109", Withheld::what)
        .returns(WithheldCause.NOT_DRAWN, Withheld::cause);
  }

  @Test
  void aTableWithoutPlanIsTheSchedule() {
    List<Component> door = ListReader.read(List.of(row("A-101", 2))).getFirst();

    assertThat(door)
        .extracting(Component::id)
        .containsExactly("A-101", "A-101/reader-1", "A-101/reader-2");
    assertThat(door.getFirst().evidence().pageNumber()).isEqualTo(4);
  }

  private static TableRow row(String id, int readers) {
    return new TableRow(
        id, "STORE", "L1", null, "FD60", Map.of(ComponentType.READER, readers), BOX, 4);
  }

  private static Component component(
      String id, ComponentType type, @Nullable String door, @Nullable String location) {
    return new Component(id, type, door, location, new Evidence(1, BOX), 1, "Seen.", Map.of());
  }
}
