package dev.securityassistant.schedule.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Markup;
import dev.securityassistant.schedule.tag.Tag;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkupSymbolsTest {

  private static final Box PLACE = new Box(100, 100, 112, 112);
  private static final Symbol READER =
      new Symbol(PLACE, ComponentType.READER, "CR", null, "Card reader", 1, 1, true);

  @Test
  void aStampWhoseSubjectNamesADeviceIsThatDevice() {
    List<Symbol> found = read(stamp("Card reader", Map.of())).beside(List.of());

    assertThat(found).extracting(Symbol::type).containsExactly(ComponentType.READER);
    assertThat(found.getFirst().fromLegend()).isFalse();
    assertThat(found.getFirst().box()).isEqualTo(PLACE);
  }

  @Test
  void aColumnNamesTheDeviceWhereTheSubjectDoesNot() {
    assertThat(read(stamp("Stamp", Map.of("column 1", "Break glass"))).beside(List.of()))
        .extracting(Symbol::type)
        .containsExactly(ComponentType.BREAK_GLASS);
  }

  @Test
  void aDeviceFoundByItsLookIsNotFoundAgain() {
    assertThat(read(stamp("Card reader", Map.of())).beside(List.of(READER))).isEmpty();
  }

  @Test
  void leadersCloudsAndLargeMarkupsAreNoDevices() {
    Markup leader = new Markup("PolyLine", "", "Leader", Map.of(), PLACE);
    Markup area = new Markup("Square", "", "Camera", Map.of(), new Box(0, 0, 300, 200));

    assertThat(new MarkupSymbols(List.of(leader, area), List.of()).beside(List.of())).isEmpty();
  }

  @Test
  void markupsInALegendAreNotRead() {
    assertThat(
            new MarkupSymbols(
                    List.of(stamp("Card reader", Map.of())), List.of(new Box(0, 0, 200, 200)))
                .beside(List.of()))
        .isEmpty();
  }

  @Test
  void subjectsSpeakForASymbolOrAgainstIt() {
    assertThat(read(stamp("Card reader", Map.of())).of(READER))
        .extracting(Witness::agrees)
        .containsExactly(true);
    assertThat(read(stamp("Fixed camera", Map.of())).of(READER))
        .extracting(Witness::agrees)
        .containsExactly(false);
    assertThat(read(stamp("Stamp", Map.of())).of(READER)).isEmpty();
  }

  @Test
  void aColumnMayNameTheDoor() {
    Tag tag = new Tag("D-014", "D-014", new Box(0, 0, 20, 8), 1, Tag.Source.LEGEND);

    assertThat(
            read(stamp("Card reader", Map.of("column 2", "D.014")))
                .doors(List.of(READER), List.of(tag)))
        .containsExactly(Map.entry(READER, tag));
    assertThat(
            read(stamp("Card reader", Map.of("column 2", "D.015")))
                .doors(List.of(READER), List.of(tag)))
        .isEmpty();
  }

  private static Markup stamp(String subject, Map<String, String> columns) {
    return new Markup("Stamp", "", subject, columns, PLACE);
  }

  private static MarkupSymbols read(Markup markup) {
    return new MarkupSymbols(List.of(markup), List.of());
  }
}
