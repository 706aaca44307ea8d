package dev.securityassistant.drawing.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TwoReadingsTest {

  @Test
  void aGoodWitnessThatAgreesLiftsAndOneThatDoesNotCastsDoubt() {
    TwoReadings good = new TwoReadings(0.95);

    assertThat(good.agreeing(0.8)).isGreaterThan(0.99);
    assertThat(good.differing(0.95)).isCloseTo(0.5, within(0.001));
  }

  @Test
  void aBadWitnessChangesLittle() {
    TwoReadings bad = new TwoReadings(0.5);

    assertThat(bad.differing(0.9)).isCloseTo(0.9, within(0.001));
    assertThat(new TwoReadings(0.1).differing(0.9)).isEqualTo(0.9);
    assertThat(new TwoReadings(0.1).agreeing(0.9)).isEqualTo(0.9);
  }
}
