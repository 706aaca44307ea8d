package dev.securityassistant.schedule.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelRepairTest {

  @ParameterizedTest
  @CsvSource({
    "CAMO1, CAM01",
    "PIRO3, PIR03",
    "DC O1, DC 01",
    "DC-O21A, DC-021A",
    "MD-1O1, MD-101",
    "CAM-101, CAM-101",
    "RADIO, RADIO",
    "ROOM, ROOM",
    "L1-01, L1-01",
  })
  void aNumberHasFigures(String seen, String printed) {
    assertThat(LabelRepair.repaired(seen)).isEqualTo(printed);
  }
}
