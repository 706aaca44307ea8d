package dev.securityassistant.schedule.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerTradeTest {

  @ParameterizedTest
  @CsvSource({
    "E-SECU-DEVC, SECURITY",
    "T_SECURITY_TAGS, SECURITY",
    "CCTV cameras, SECURITY",
    "E-FIRE, OTHER",
    "E-LITE-CLNG, OTHER",
    "Small power, OTHER",
    "A-WALL-FULL, BUILDING",
    "A-FLOR-STRS, BUILDING",
    "Grid, BUILDING",
    "Layer 1, UNKNOWN",
    "INSECURELY, UNKNOWN"
  })
  void theNameTellsTheTrade(String layer, LayerTrade trade) {
    assertThat(LayerTrade.of(layer)).isEqualTo(trade);
  }

  @Test
  void noLayerTellsNothing() {
    assertThat(LayerTrade.of(null)).isEqualTo(LayerTrade.UNKNOWN);
  }
}
