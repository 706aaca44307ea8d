package dev.securityassistant.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.specification.DoorOverride;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One thing said in many wordings is read the same, and nothing besides. */
class WordingTest {

  private static final List<String> LOCKS =
      List.of(
          "Electromagnetic lock, surface, 600 kg",
          "Electric mortise lock, fail secure",
          "Electric strike, fail safe",
          "Motorised multipoint lock");
  private static final List<String> CAMERAS =
      List.of("1 MP fixed", "2 MP surface", "PTZ with lockable housing", "Special, 360 degrees");

  @TempDir Path folder;

  static Stream<String> headers() {
    return Stream.of(
        "Type|Locking device",
        "Type|Description",
        "Code|Lock",
        "Code|Lock type",
        "Lock type|Description",
        "No.|Lock",
        "Ref|Locking device",
        "Reference|Device",
        "Symbol|Meaning",
        "Lock No.|Type of lock",
        "Item|Electric lock",
        "|Locking device",
        "Lock code|Hardware",
        "Mark|Ironmongery");
  }

  @ParameterizedTest
  @MethodSource("headers")
  void readsALockTableUnderAnyHeaderAndNoOther(String header) throws IOException {
    for (String prefix : List.of("", "Type ", "LT-")) {
      Specification found =
          read(
              new WordFile()
                  .heading(1, "3 Access control")
                  .heading(2, "3.1 Locking devices")
                  .text("The number shown with the lock symbol on the drawings is the lock type.")
                  .table(rows(header, prefix, LOCKS))
                  .heading(1, "4 Video surveillance")
                  .table(rows("Type|Camera", prefix, CAMERAS)));

      assertThat(found.lockTypes()).extracting(LockType::name).isEqualTo(LOCKS);
      assertThat(found.lockTypes().getFirst().code())
          .isEqualTo(prefix.equals("Type ") ? "11" : prefix + "11");
      assertThat(found.hardwareSets()).isEmpty();
      assertThat(found.overrides()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Door %s: lock type 12 (Electric mortise lock, fail secure) in place of type 21.",
        "Door %s shall be fitted with lock type 12.",
        "Door %s shall have a type 12 lock instead of type 21.",
        "Door %s to have lock type 12 in lieu of lock type 21",
        "Door %s - lock type 12",
        "Door no. %s: type 12",
        "Doors %s: lock type 12",
        "For door %s, lock type 21 shall be replaced by lock type 12.",
        "At door %s provide lock type 12.",
        "Lock type 12 shall be used at door %s.",
        "Lock type 12 (not type 21) is required on door %s.",
        "The lock on door %s is changed from type 21 to type 12.",
        "DOOR %s: LOCK TYPE 12 IN PLACE OF TYPE 21",
        "Notwithstanding the drawings, door %s requires lock type 12.",
        "Replace lock type 21 at door %s with lock type 12.",
        "On door %s the lock shall be type 12.",
        "Door ref. %s is to receive a lock of type 12.",
        "Access point at door %s: change lock type to type 12.",
        "Door %s lock type 12 (was 21)"
      })
  void readsAnOverrideInAnyWordingAndSpelling(String sentence) throws IOException {
    for (String door :
        List.of(
            "A-L0-004-BB", "A B2 008 BB", "A.204.DR.L2", "A_B1_017", "1.023A", "101", "D-014")) {
      Specification found =
          read(
              "3.3 Variations to the lock types",
              "The following doors differ from the lock type shown on the drawing.",
              sentence.formatted(door));

      assertThat(found.overrides())
          .extracting(DoorOverride::doorId, DoorOverride::subject, DoorOverride::value)
          .as(sentence.formatted(door))
          .containsExactly(org.assertj.core.groups.Tuple.tuple(door, "lock", "12"));
      assertThat(found.lockTypes()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fire doors FD30S and FD60 shall have automatic smoke seals and lock type labels.",
        "The contractor shall test every door in the presence of the engineer.",
        "Door 900 mm wide shall have a reader at 1050 mm.",
        "Doors 1200 mm and wider have two locks.",
        "Test the reader at door 101 in the presence of the engineer.",
        "Each door controller shall serve 2 readers.",
        "Doors shall have a reader type S.",
        "Door 101 shall be painted red.",
        "Readers at doors to BS EN 60839-11-1 shall be provided.",
        "Provide door closers size 2-4 and a lock."
      })
  void findsNoOverrideWhereNoDoorIsTreatedApart(String sentence) throws IOException {
    Specification found = read("3 Access control and lock types", sentence);

    assertThat(found.overrides()).isEmpty();
    assertThat(found.lockTypes()).isEmpty();
    assertThat(found.hardwareSets()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hardware set 12                       | 12
          Hardware Set 12: doors 101, 102       | 12
          Hardware set no. HW-03                | HW-03
          HW-03                                 | HW-03
          HW-03 - Comms room doors              | HW-03
          Door hardware set 3A                  | 3A
          Ironmongery set 07                    | 07
          Set: 3.0                              | 3.0
          SET #14                               | 14
          Hardware group no. 5                  | 5
          3.2.1 Hardware set 11                 | 11
          """)
  void readsAHardwareSetUnderAnyTitle(String title, String id) throws IOException {
    for (boolean heading : List.of(true, false)) {
      WordFile word = new WordFile().heading(1, "3.2 Door hardware");
      if (heading) {
        word.heading(2, title);
      } else {
        word.text(title);
      }
      Specification found =
          read(word.text("Electric strike, fail secure", "Closer: overhead, size 2-4"));

      assertThat(found.hardwareSets()).as(title).hasSize(1);
      assertThat(found.hardwareSets().getFirst().id()).isEqualTo(id);
      assertThat(found.hardwareSets().getFirst().items())
          .contains("Electric strike, fail secure", "Closer: overhead, size 2-4");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          All comms rooms shall be provided with card readers in and out.          | All comms rooms      | reader_in_out
          Readers shall be fitted on both sides of doors to data halls.            | doors to data halls  | reader_in_out
          Each door with a magnetic lock shall have a green break glass unit.      | Each door with a magnetic lock | emergency_release
          Every access controlled door shall have a door contact.                  | Every access controlled door | door_contact
          All locks shall be released upon fire alarm activation.                  | All locks            | fire_alarm_interface
          Exit buttons are required on all doors with readers on one side.         | all doors with readers | exit_button
          """)
  void readsADemandAndWhomItConcerns(String sentence, String scope, String subject)
      throws IOException {
    Specification found = read("3 Access control", sentence);

    assertThat(found.requirements())
        .anySatisfy(demand -> {
          assertThat(demand.subject()).isEqualTo(subject);
          assertThat(demand.scope()).isEqualTo(scope);
          assertThat(demand.clause().quote()).isEqualTo(sentence);
          assertThat(demand.clause().reference()).isEqualTo("3 Access control");
        });
  }

  @Test
  void givesTheSameResultTwice() throws IOException {
    WordFile word = new WordFile().heading(1, "1 Lock types").table(rows("Type|Lock", "", LOCKS));
    Path file = word.save(folder.resolve("same.docx"));

    assertThat(new ContextAgent().read(file)).isEqualTo(new ContextAgent().read(file));
  }

  private static String[][] rows(String header, String prefix, List<String> names) {
    List<String> codes = List.of("11", "12", "14", "21");
    String[][] rows = new String[names.size() + 1][];
    rows[0] = (header + "|Remarks").split("\\|");
    for (int i = 0; i < names.size(); i++) {
      rows[i + 1] = WordFile.row(prefix + codes.get(i), names.get(i), "monitored");
    }
    return rows;
  }

  private Specification read(String... paragraphs) throws IOException {
    Path file = folder.resolve("specification.txt");
    return new ContextAgent().read(Files.writeString(file, String.join("\n\n", paragraphs)));
  }

  private Specification read(WordFile word) throws IOException {
    return new ContextAgent().read(word.save(folder.resolve("specification.docx")));
  }
}
