package dev.securityassistant.schedule.legend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.schedule.text.Dictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TradeWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Emergencydoor release, BREAK_GLASS",
    "Passve infra-red detetr, MOTION_DETECTOR",
    "Passve ifra-re deetor, MOTION_DETECTOR",
    "sped gate, TURNSTILE",
    "Electromagneticlock, LOCK",
    "Electrornagnetc lock, LOCK",
    "Proxirnity readr, READER",
  })
  void misreadDescriptionsNameTheirDevice(String read, ComponentType type) {
    assertThat(Dictionary.typeOf(TradeWords.spelled(read))).contains(type);
  }

  @Test
  void devicesOfOtherTradesStayTheirs() {
    assertThat(Dictionary.typeOf(TradeWords.spelled("Smoke detectr"))).isEmpty();
    assertThat(Dictionary.typeOf(TradeWords.spelled("Twin sockt outlet"))).isEmpty();
    assertThat(Dictionary.typeOf(TradeWords.spelled("Coffee table"))).isEmpty();
  }
}
