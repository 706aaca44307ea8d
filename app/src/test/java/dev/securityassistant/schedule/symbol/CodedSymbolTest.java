package dev.securityassistant.schedule.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.schedule.shape.Strokes;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodedSymbolTest {

  private static final Box FRAME = new Box(100, 100, 109, 109);

  @Test
  void theTradesCodesNeedNoLegend() {
    assertThat(CodedSymbol.byCode(FRAME, "R EX"))
        .hasValueSatisfying(s -> {
          assertThat(s.type()).isEqualTo(ComponentType.EXIT_BUTTON);
          assertThat(s.fromLegend()).isFalse();
          assertThat(s.meaning()).contains("R EX");
        });
    assertThat(CodedSymbol.byCode(FRAME, "ZZ")).isEmpty();
  }

  @Test
  void aLabelTellsWhatTheFrameBesideItIs() {
    Box farther = new Box(160, 100, 169, 109);

    assertThat(
            CodedSymbol.byLabels(
                List.of(Strokes.word("CAM-101", 112, 102, 6)), List.of(farther, FRAME)))
        .extracting(Symbol::type, Symbol::box)
        .containsExactly(org.assertj.core.api.Assertions.tuple(ComponentType.CAMERA, FRAME));
  }

  @Test
  void labelsOfDevicesAtDoorsAndLabelsAloneTellNothing() {
    assertThat(CodedSymbol.byLabels(List.of(Strokes.word("CR-101", 112, 102, 6)), List.of(FRAME)))
        .isEmpty();
    assertThat(CodedSymbol.byLabels(List.of(Strokes.word("CAM-101", 300, 300, 6)), List.of(FRAME)))
        .isEmpty();
  }
}
