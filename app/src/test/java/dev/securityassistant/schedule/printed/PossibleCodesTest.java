package dev.securityassistant.schedule.printed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.schedule.legend.Lettering;
import java.util.List;
import org.junit.jupiter.api.Test;

class PossibleCodesTest {

  @Test
  void theListedCodesAreExpectedAboveOthers() {
    PossibleCodes possible = possible("00", "Lock: 01 Maglock, 02 Electric Mortise", List.of());

    List<String> letters = possible.letters();
    double[] weighed = possible.weighed(new double[letters.size()], "");

    assertThat(letters).hasSize(100);
    assertThat(weighed[letters.indexOf("02")]).isGreaterThan(weighed[letters.indexOf("07")]);
  }

  @Test
  void theSignOfTheLegendSpeaksForFiguresOrLetters() {
    PossibleCodes figures = possible("L#", "Lock", List.of());
    PossibleCodes letters = possible("L?", "Lock", List.of());

    List<String> texts = figures.letters();
    assertThat(figures.bySign()[texts.indexOf("L1")])
        .isGreaterThan(figures.bySign()[texts.indexOf("LI")]);
    assertThat(letters.bySign()[letters.letters().indexOf("LI")])
        .isGreaterThan(letters.bySign()[letters.letters().indexOf("L1")]);
    assertThat(letters.weighed(new double[texts.size()], "")).containsOnly(0);
  }

  @Test
  void aMisreadPlaceBesideAFixedLetterIsFilledWithTheListedCodes() {
    PossibleCodes possible = possible("R 2", "Card reader: S smart card, L long range", List.of());

    assertThat(possible.letters()).contains("RS", "RL").doesNotContain("S");
  }

  @Test
  void whatWasReadWithThePageMayStandThereToo() {
    PossibleCodes possible = possible("?", "Reader type", List.of("SX"));

    List<String> letters = possible.letters();
    double[] weighed = possible.weighed(new double[letters.size()], "SX");

    assertThat(letters).contains("SX", "S");
    assertThat(weighed[letters.indexOf("SX")]).isPositive();
  }

  private static PossibleCodes possible(String letters, String meaning, List<String> seen) {
    return new PossibleCodes(Lettering.of(letters, meaning), meaning, seen);
  }
}
