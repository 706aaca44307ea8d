package dev.securityassistant.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.schedule.plan.ComponentWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetSetTest {

  @Test
  void aDoorOnTwoSheetsIsCountedOnceWhereItShowsMost() {
    SheetSet set = new SheetSet();
    set.add(sheet(door("D-014", 1, 1)));
    set.add(sheet(door("D.014", 2, 3)));

    assertThat(set.components()).extracting(Component::id).hasSize(4).startsWith("D.014");
    assertThat(set.withheld()).extracting(Withheld::what).containsExactly("D-014");
    assertThat(set.withheld().getFirst().reason()).contains("page 2");
  }

  @Test
  void otherNumbersStayDoorsOfTheirOwn() {
    SheetSet set = new SheetSet();
    set.add(sheet(door("A-101-DR-B1", 1, 1)));
    set.add(sheet(door("A-101-DR-B2", 2, 1)));

    assertThat(set.components()).filteredOn(Component::isDoor).hasSize(2);
    assertThat(set.withheld()).isEmpty();
  }

  @Test
  void nothingIsNothing() {
    assertThat(new SheetSet().components()).isEmpty();
  }

  private static ComponentWriter.Written sheet(List<Component> door) {
    return new ComponentWriter.Written(List.of(door), List.of(), List.of());
  }

  private static List<Component> door(String id, int page, int devices) {
    List<Component> components = new ArrayList<>();
    components.add(component(id, ComponentType.DOOR, null, page));
    for (int i = 1; i <= devices; i++) {
      components.add(component(id + "/reader-" + i, ComponentType.READER, id, page));
    }
    return components;
  }

  private static Component component(
      String id, ComponentType type, @org.jspecify.annotations.Nullable String door, int page) {
    Evidence evidence = new Evidence(page, new Box(0, 0, 10, 10));
    return new Component(id, type, door, null, evidence, 1, "seen", Map.of());
  }
}
