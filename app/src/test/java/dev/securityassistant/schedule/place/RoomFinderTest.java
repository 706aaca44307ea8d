package dev.securityassistant.schedule.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Strokes;
import dev.securityassistant.schedule.text.TextLine;
import dev.securityassistant.schedule.text.TextLines;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomFinderTest {

  @Test
  void aNameWithANumberBelowIsARoom() {
    List<Room> rooms =
        find(Strokes.word("PHARMACY", 100, 100, 8), Strokes.word("B202", 108, 109, 8));

    assertThat(rooms).extracting(Room::name).containsExactly("PHARMACY");
    assertThat(rooms).extracting(Room::number).containsExactly("B202");
  }

  @Test
  void aNameOfTwoRowsIsOneRoom() {
    assertThat(
            find(
                Strokes.word("SERVER", 100, 100, 8),
                Strokes.word("ROOM", 104, 109, 8),
                Strokes.word("2.14", 104, 118, 8)))
        .extracting(Room::name)
        .containsExactly("SERVER ROOM");
  }

  @Test
  void theSameNameTwiceIsTwoRooms() {
    assertThat(
            find(
                Strokes.word("STORE", 100, 100, 8),
                Strokes.word("1.01", 102, 109, 8),
                Strokes.word("STORE", 300, 100, 8),
                Strokes.word("1.02", 302, 109, 8)))
        .extracting(Room::number)
        .containsExactlyInAnyOrder("1.01", "1.02");
  }

  @Test
  void letteringOfSymbolsIsNoRoom() {
    assertThat(
            RoomFinder.find(
                TextLines.of(
                    List.of(Strokes.word("STORE", 100, 100, 8), Strokes.word("1.01", 102, 109, 8))),
                List.of(new Box(90, 90, 150, 130)),
                RoomNames.NONE))
        .isEmpty();
  }

  @Test
  void dirtAtTheEndsOfARecognisedLabelDoesNotHideIt() {
    List<Room> rooms =
        find(
            Strokes.recognised(Strokes.word("QUARANTINE:", 100, 100, 8)),
            Strokes.recognised(Strokes.word("-", 108, 109, 8)),
            Strokes.recognised(Strokes.word("113", 118, 109, 8)));

    assertThat(rooms).extracting(Room::name).containsExactly("QUARANTINE");
    assertThat(rooms).extracting(Room::number).containsExactly("113");
  }

  @Test
  void aNameWithoutItsNumberIsARoomWhereTheSetNumbersRoomsOfThatName() {
    List<TextLine> lines =
        TextLines.of(
            List.of(
                Strokes.recognised(Strokes.word("CURA\\TORS", 100, 100, 8)),
                Strokes.recognised(Strokes.word("STORE", 300, 100, 8))));
    RoomNames names =
        RoomNames.of(
            List.of(
                new Room("CURATORS", "1.04", new Box(0, 0, 1, 1)),
                new Room("CURATORS", "2.04", new Box(0, 0, 1, 1))));

    assertThat(RoomFinder.find(lines, List.of(), names))
        .extracting(Room::name)
        .containsExactly("CURATORS", "STORE");
    assertThat(RoomFinder.find(lines, List.of(), RoomNames.NONE))
        .extracting(Room::name)
        .containsExactly("STORE");
  }

  @Test
  void corridorsOnlyLeadElsewhere() {
    Box box = new Box(0, 0, 1, 1);

    assertThat(new Room("MAIN CORRIDOR", null, box).circulation()).isTrue();
    assertThat(new Room("SERVER ROOM", null, box).circulation()).isFalse();
  }

  private static List<Room> find(Word... words) {
    return RoomFinder.find(TextLines.of(List.of(words)), List.of(), RoomNames.NONE);
  }
}
