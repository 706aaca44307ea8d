package dev.securityassistant.schedule.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberRangeTest {

  @Test
  void aNumberFartherOffThanTheOthersAreApartIsFar() {
    NumberRange range = NumberRange.of(List.of(24, 27, 29, 31, 37, 83));

    assertThat(range.isFar(83)).isTrue();
    assertThat(range.isFar(33)).isFalse();
    assertThat(range.isFar(37)).isFalse();
  }

  @Test
  void numbersThatComeInSeveralSeriesAreNot() {
    assertThat(NumberRange.of(List.of(101, 102, 103, 201, 202, 203)).isFar(203)).isFalse();
  }

  @Test
  void ofAFewTagsNothingIsSaid() {
    assertThat(NumberRange.of(List.of(1, 2, 90)).isFar(90)).isFalse();
  }
}
