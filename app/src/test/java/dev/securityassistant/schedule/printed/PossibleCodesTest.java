package dev.securityassistant.schedule.printed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.schedule.legend.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class PossibleCodesTest {

  @Test
  void theListedCodesAreExpectedAboveOthers() {
    PossibleCodes possible =
        new PossibleCodes(sample("00", "Lock: 01 Maglock, 02 Electric Mortise"), List.of());

    List<String> letters = possible.letters();
    double[] weighed = possible.weighed(new double[letters.size()], "");

    assertThat(letters).hasSize(100);
    assertThat(weighed[letters.indexOf("02")]).isGreaterThan(weighed[letters.indexOf("07")]);
  }

  @Test
  void aMisreadPlaceBesideAFixedLetterIsFilledWithTheListedCodes() {
    PossibleCodes possible =
        new PossibleCodes(sample("R 2", "Card reader: S smart card, L long range"), List.of());

    assertThat(possible.letters()).contains("RS", "RL").doesNotContain("S");
  }

  @Test
  void whatWasReadWithThePageMayStandThereToo() {
    PossibleCodes possible = new PossibleCodes(sample("?", "Reader type"), List.of("SX"));

    List<String> letters = possible.letters();
    double[] weighed = possible.weighed(new double[letters.size()], "SX");

    assertThat(letters).contains("SX", "S");
    assertThat(weighed[letters.indexOf("SX")]).isPositive();
  }

  private static Sample sample(String letters, String meaning) {
    return new Sample(
        1, null, meaning, ComponentType.READER, letters, List.of(), new Box(0, 0, 9, 9), null);
  }
}
