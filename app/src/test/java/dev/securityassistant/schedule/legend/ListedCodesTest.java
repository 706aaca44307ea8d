package dev.securityassistant.schedule.legend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListedCodesTest {

  @Test
  void figuresBeforeTheirMeaningsAreCodes() {
    assertThat(
            ListedCodes.in("Locking device: 01 Maglock, 02 Electric Mortise, 03 Electric Strike"))
        .containsExactly("01", "02", "03");
  }

  @Test
  void lettersAreCodesWithQuotesAndWithout() {
    assertThat(ListedCodes.in("Card reader, type: \"S\" smart card, \"L\" long range"))
        .containsExactly("S", "L");
    assertThat(ListedCodes.in("Card reader, reader-type: S smart card L long range"))
        .containsExactly("S", "L");
  }

  @Test
  void examplesAreNoList() {
    assertThat(ListedCodes.in("Reader type, e.g. S smart card, L long range")).isEmpty();
  }

  @Test
  void aSentenceListsNothing() {
    assertThat(ListedCodes.in("A push button with a green light")).isEmpty();
  }
}
