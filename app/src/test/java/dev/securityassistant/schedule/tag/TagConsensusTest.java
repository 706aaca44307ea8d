package dev.securityassistant.schedule.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagConsensusTest {

  @Test
  void whereThePlansTagsShowDifferingDigitsThePictureShowsAPlaceForDigits() {
    TagConsensus consensus =
        new TagConsensus(List.of("EAC MO 30", "EAC MO 41", "EAC Mo 32", "CORRIDOR", "CAM-101"));

    assertThat(consensus.rows(List.of("EAC MO CO"), false)).containsExactly("EAC MO 00");
  }

  @Test
  void rowsStayRows() {
    TagConsensus consensus =
        new TagConsensus(List.of("SAC 01 038 KX", "SAC 01 045 KX", "SAC 01 052 KX"));

    assertThat(consensus.rows(List.of("SAC", "01 OOO KX"), false))
        .containsExactly("SAC", "01 000 KX");
    assertThat(consensus.rows(List.of("SAC", "01 OCC KX"), false))
        .containsExactly("SAC", "01 000 KX");
  }

  @Test
  void aPictureThatLostItsNumberIsContinuedAsThePlansTagsAre() {
    TagConsensus consensus =
        new TagConsensus(List.of("EAC M0", "EAC M0 30", "EAC M0 41", "EAC M0 32", "CORRIDOR"));

    assertThat(consensus.rows(List.of("EAC M0"), false)).containsExactly("EAC M0 00");
  }

  @Test
  void twoTagsDecideNothing() {
    TagConsensus consensus = new TagConsensus(List.of("EAC MO 30", "EAC MO 41"));

    assertThat(consensus.rows(List.of("EAC MO CO"), false)).containsExactly("EAC MO CO");
  }

  @Test
  void lettersThatThePlanRepeatsStay() {
    TagConsensus consensus = new TagConsensus(List.of("D-A-101", "D-A-102", "D-A-205"));

    assertThat(consensus.rows(List.of("D-A-000"), false)).containsExactly("D-A-000");
  }

  @Test
  void aLetterBeforeZerosStaysWhereThePlansTagsHaveIt() {
    TagConsensus drawn = new TagConsensus(List.of("G0-D035", "G0-D036", "G0-D041"));
    TagConsensus figures = new TagConsensus(List.of("G0-0035", "G0-0036", "G0-0041"));

    assertThat(drawn.rows(List.of("G0-D000"), false)).containsExactly("G0-D000");
    assertThat(figures.rows(List.of("G0-D000"), false)).containsExactly("G0-0000");
  }

  @Test
  void aRowOfSignsThatWasLostIsThatOfTheTagsNumbers() {
    TagConsensus consensus =
        new TagConsensus(List.of("ACS-3 001", "ACS-3 002", "ACS-4 013", "PLANT ROOM"));

    assertThat(consensus.rows(List.of("ACS-#"), true)).containsExactly("ACS-#", "000");
  }

  @Test
  void lettersAmongZerosAreZeros() {
    TagConsensus consensus = new TagConsensus(List.of("2.301", "2.308A"));

    assertThat(consensus.rows(List.of("0.00OA"), false)).containsExactly("0.000A");
  }
}
