package dev.securityassistant.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

  @ParameterizedTest
  @CsvSource({
    "STAIR,Stair 2",
    "STAIR,STAIRWELL EAST",
    "ESCAPE,FIRE EXIT 3",
    "LIFT,Lift lobby",
    "GATE,VEHICLE GATE",
    "CABINET,KEY SAFE 1",
    "INTERLOCK,MAN TRAP",
    "CIRCULATION,ENTRANCE HALL",
  })
  void wordsOfARoomTellThePlace(Place place, String room) {
    assertThat(place.isNamed(room)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "STAIR,STARS CAFE",
    "LIFT,LIFT MOTOR ROOM",
    "GATE,GATE A12",
    "CABINET,LOCKER ROOM",
    "CABINET,RACK ROOM 2",
    "CIRCULATION,DATA HALL 1",
  })
  void roomsThatOnlySoundAlikeAreNotTakenForIt(Place place, String room) {
    assertThat(place.isNamed(room)).isFalse();
  }
}
