package dev.securityassistant.schedule.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LostFieldsTest {

  @Test
  void aNumberBetweenTwoFieldsIsPutBack() {
    LostFields lost =
        new LostFields(
            List.of("A 102 DR L0", "A 104 DR L0", "A 1O5 DR L1", "A", "DR L0", "STAIR 1"));

    assertThat(lost.mended("A DR LL")).isEqualTo("A 000 DR LL");
  }

  @Test
  void fieldsBeforeAllOthersArePutBackWhereNearlyAllTagsHaveThem() {
    LostFields lost =
        new LostFields(
            List.of(
                "A L0 001 BB",
                "A L0 002 BB",
                "C L0 003 BB",
                "A L0 004 BB",
                "A L0 005 BB",
                "001 BB",
                "002 BB"));

    assertThat(lost.mended("000 XX")).isEqualTo("? L0 000 XX");
  }

  @Test
  void whatStandsBesideSomeTagsIsNoFieldOfThem() {
    LostFields lost =
        new LostFields(
            List.of(
                "CR D 01", "CR D 02", "CR D 03", "CR D 04", "CR D 05", "D 01", "D 02", "D 03",
                "D 04", "D 05", "D 06", "D 07", "D 08"));

    assertThat(lost.mended("D 00")).isEqualTo("D 00");
  }
}
