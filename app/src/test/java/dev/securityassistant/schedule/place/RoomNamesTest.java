package dev.securityassistant.schedule.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomNamesTest {

  private static final Box SOMEWHERE = new Box(0, 0, 1, 1);

  @ParameterizedTest
  @CsvSource({
    "VELOPMENT, DEVELOPMENT",
    "TAIR C, STAIR C",
    "PRESS OF CE 2, PRESS OFFICE 2",
    "GALL RY 5, GALLERY 5",
    "QUARANTI NE, QUARANTINE",
    "QUARANTINE, QUARANTINE",
    "GALLERY 7, GALLERY 7",
    "ARMOURY, ARMOURY",
    "TEXT, TEXT",
  })
  void aNameThatRecognitionSpoiltIsTheOneThatOtherRoomsHave(String seen, String name) {
    RoomNames names =
        names(
            "DEVELOPMENT",
            "DEVELOPMENT 2",
            "STAIR A",
            "STAIR B",
            "PRESS OFFICE",
            "PRESS OFFICE",
            "GALLERY 1",
            "GALLERY 6",
            "QUARANTINE",
            "QUARANTINE",
            "TEXTILES",
            "TEXTILES");

    assertThat(names.spelled(seen)).isEqualTo(name);
  }

  @Test
  void namesOfPlainWordsStayAsTheyWereRead() {
    RoomNames names = names("SOUTH STORE", "SOUTH STORE", "SOUTH STORE", "FEMALE WC", "FEMALE WC");

    assertThat(names.spelled("NORTH STORE")).isEqualTo("NORTH STORE");
    assertThat(names.spelled("MALE WC")).isEqualTo("MALE WC");
  }

  @Test
  void anotherNameIsNotTheOneThatLooksLikeIt() {
    RoomNames names = names("TOOL STORE", "TOOL STORE", "TOOL STORE", "SOIL STORE", "SOIL STORE");

    assertThat(names.spelled("OIL STORE")).isEqualTo("OIL STORE");
    assertThat(names.spelled("TOMB STORE")).isEqualTo("TOMB STORE");
  }

  @Test
  void twoNamesAsNearTellNothing() {
    RoomNames names = names("HOIST", "HOIST", "MOIST", "MOIST");

    assertThat(names.spelled("OIST")).isEqualTo("OIST");
  }

  @Test
  void aNameThatIsSeenAsOftenIsNoReasonToReadAnother() {
    RoomNames names = names("CURATORS", "CURATOR", "CURATOR");

    assertThat(names.spelled("CURATOR")).isEqualTo("CURATOR");
  }

  @Test
  void onlyNamesOfRoomsWithNumbersAreKnown() {
    RoomNames names =
        RoomNames.of(
            Stream.of(
                    new Room("TEXTILES 2", "104", SOMEWHERE), new Room("CHILLERS", null, SOMEWHERE))
                .toList());

    assertThat(names.known("TEXTILES")).isTrue();
    assertThat(names.known("CHILLERS")).isFalse();
  }

  private static RoomNames names(String... names) {
    return RoomNames.of(Stream.of(names).map(n -> new Room(n, "1", SOMEWHERE)).toList());
  }
}
