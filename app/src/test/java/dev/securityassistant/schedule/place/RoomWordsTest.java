package dev.securityassistant.schedule.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomWordsTest {

  @ParameterizedTest
  @CsvSource({
    "STAR 1, STAIR 1",
    "SERVFR ROOM 2, SERVER ROOM 2",
    "MAIN ENTRANCE., MAIN ENTRANCE",
    "TRAINING) 1, TRAINING 1",
    "PRINT ROOM 2|_, PRINT ROOM 2",
    "Meetng room, Meeting room",
    "RECEPTlON, RECEPTION",
    "OFFICE (EAST), OFFICE (EAST)",
    "ACC. WC, ACC. WC",
    "JUDGES CHAMBERS, JUDGES CHAMBERS",
    "QUARANTINE, QUARANTINE",
    "OPEN DESKS, OPEN DESKS",
    "MAIL ROOM, MAIL ROOM",
    "HILL HALL, HILL HALL",
    "HR OFFCE, HR OFFICE",
    "CL ANERS, CLEANERS",
    "COR IDOR, CORRIDOR",
    "ICLEANERS, CLEANERS",
    "OPEN PLAN, OPEN PLAN",
    "BA GAGE PLANT, BAGGAGE PLANT",
    "JURY R OM, JURY ROOM",
    "PRINCIPAL IN' ESTIGATOR, PRINCIPAL INVESTIGATOR",
    "PRAYERROOM, PRAYER ROOM",
    "STAIRA, STAIR A",
    "TRAINING1, TRAINING 1",
    "ROOM B 2, ROOM B 2",
    "LAB 2, LAB 2",
  })
  void aWordNearToOneThatRoomsAreNamedWithIsThatWord(String seen, String name) {
    assertThat(RoomWords.spelled(seen)).isEqualTo(name);
  }
}
