package dev.securityassistant.schedule.legend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.ComponentType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepeatedRowsTest {

  private static final String LOCK = "Electric lock, # = lock type, see specification";
  private static final String REORDERED = "= lock type, see specification Electric lock";
  private static final String CAMERA = "Dome camera";

  @Test
  void ofARowThatScansReadDifferentlyOneReadingStays() {
    Sample first = lock("L?", "Electric lock, = lock typo, see specification");
    Sample usual = lock("L?", LOCK);

    assertThat(symbols(first, usual, lock("L?", REORDERED), lock("L?", LOCK)))
        .containsExactly(usual);
  }

  @Test
  void aReadingThatLostItsLettersCountsLast() {
    Sample whole = lock("L#", LOCK);
    Sample spoilt = lock("?", REORDERED);

    assertThat(symbols(spoilt, spoilt, whole)).containsExactly(whole);
    assertThat(symbols(whole, spoilt)).containsExactly(whole);
  }

  @Test
  void ofTwoPrintsBothStay() {
    Sample one = lock("L#", LOCK);
    Sample other = lock("L#", REORDERED);

    assertThat(symbols(one, other)).containsExactlyInAnyOrder(one, other);
  }

  @Test
  void aReadingWhoseMeaningIsNotKnownIsTheSameRow() {
    Sample known = Prints.sample(ComponentType.CAMERA, "D", CAMERA, Prints.reader());
    Sample unknown = Prints.sample(null, "D", "Dome came ra", Prints.reader());

    assertThat(symbols(unknown, known, known)).containsExactly(known);
  }

  @Test
  void rowsOfOneLegendAreDifferentSymbols() {
    Sample one = lock("L1", "Lock, type 1");
    Sample other = lock("L1", "Lock, type 7");

    Legend both = legend(one, other);

    assertThat(Legend.of(List.of(both, both, both)).samples()).containsExactly(one, other);
  }

  @Test
  void otherLettersOrAnotherTextAreAnotherRow() {
    Sample lock = lock("L#", LOCK);
    Sample maglock = lock("M#", LOCK);
    Sample holder = lock("?", "Magnetic door holder on escape routes");

    assertThat(symbols(lock, maglock, holder)).containsExactly(lock, maglock, holder);
  }

  @Test
  void ofATagsPictureTheReadingOfMostSheetsStays() {
    assertThat(tags("EAC M0", "EAC M0 00", "EAC MO 00", "EAC M0 00")).containsExactly("EAC M0 00");
    assertThat(tags("EAC M0 00", "D-000")).containsExactly("EAC M0 00", "D-000");
  }

  private static List<Sample> symbols(Sample... samples) {
    return Legend.of(Stream.of(samples).map(RepeatedRowsTest::legend).toList()).samples();
  }

  private static List<String> tags(String... printed) {
    List<Legend> legends =
        Arrays.stream(printed)
            .map(row -> new TagSample(List.of(row), "Door", null))
            .map(tag -> new Legend(List.of(lock("L#", LOCK)), List.of(tag), List.of()))
            .toList();
    return Legend.of(legends).tags().stream().map(t -> t.rows().getFirst()).toList();
  }

  private static Legend legend(Sample... samples) {
    return new Legend(List.of(samples), List.of(), List.of());
  }

  private static Sample lock(String letters, String meaning) {
    return Prints.sample(ComponentType.LOCK, letters, meaning, Prints.lock());
  }
}
