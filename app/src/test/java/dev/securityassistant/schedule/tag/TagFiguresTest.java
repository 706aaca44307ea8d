package dev.securityassistant.schedule.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagFiguresTest {

  @Test
  void aLetterIsAFigureWhereAllOthersHaveFigures() {
    TagFigures figures =
        new TagFigures(List.of("ACS-3 001", "ACS-3 002", "ACS-3 00S", "ACS-3 004", "ACS-3 007"));

    assertThat(figures.settled("ACS-3 0O5")).isEqualTo("ACS-3 005");
  }

  @Test
  void lettersStayWhereOthersHaveLetters() {
    TagFigures figures =
        new TagFigures(List.of("A-L0-01", "A-L0-02", "A-LO-03", "A-LO-04", "A-LO-05"));

    assertThat(figures.settled("A-LO-06")).isEqualTo("A-LO-06");
    assertThat(figures.settled("A-L0-O6")).isEqualTo("A-L0-06");
  }

  @Test
  void fewTagsDoNotTell() {
    assertThat(new TagFigures(List.of("D01", "D02")).settled("DO3")).isEqualTo("DO3");
  }
}
