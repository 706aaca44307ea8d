package dev.securityassistant.schedule.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.schedule.symbol.Label;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SolitaryTest {

  private static final Tag DOOR =
      new Tag("D-014", "D-014", new Box(0, 0, 20, 8), 1, Tag.Source.LEGEND);

  @Test
  void aCameraWithANameOfItsOwnBelongsToNoDoor() {
    assertThat(isSolitary(ComponentType.CAMERA, "", "CAM-101")).isTrue();
    assertThat(isSolitary(ComponentType.CAMERA, "", "CAM-014")).isFalse();
    assertThat(isSolitary(ComponentType.CAMERA, "", null)).isFalse();
    assertThat(isSolitary(ComponentType.PANEL, "ZC3-1", null)).isTrue();
  }

  @Test
  void aReaderInALiftBelongsToNoDoor() {
    assertThat(isSolitary(ComponentType.READER, "", "LIFT-R101")).isTrue();
    assertThat(isSolitary(ComponentType.READER, "", "CR-101")).isFalse();
    assertThat(isSolitary(ComponentType.READER, "", "B212")).isFalse();
  }

  private static boolean isSolitary(
      ComponentType type, String letters, @org.jspecify.annotations.Nullable String label) {
    Symbol symbol =
        new Symbol(new Box(100, 100, 108, 108), type, letters, null, "symbol", 1, 1, true);
    Map<Symbol, Label> labels =
        label == null ? Map.of() : Map.of(symbol, new Label(label, new Box(110, 100, 130, 106), 1));
    return !Solitary.of(List.of(symbol), labels, List.of(DOOR)).isEmpty();
  }
}
