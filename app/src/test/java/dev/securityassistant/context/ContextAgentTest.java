package dev.securityassistant.context;

import static dev.securityassistant.context.WordFile.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.specification.Abbreviation;
import dev.securityassistant.specification.HardwareSet;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.Requirement;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextAgentTest {

  @TempDir Path folder;

  @Test
  void readsAUkSpecificationWithItsClauses() throws IOException {
    Specification found =
        read(
            new WordFile()
                .countedHeading(1, "General")
                .text("The contractor shall visit the site. Working hours are 08:00 to 18:00.")
                .countedHeading(1, "Access control")
                .text(
                    "All comms rooms shall have readers on both sides and a green break glass unit.",
                    "All electrically locked doors shall release on a fire alarm signal to BS 7273-4.")
                .countedHeading(2, "Lock types")
                .text("The lock number on the plans is explained below.")
                .table(
                    row("No.", "Description", "Operation"),
                    row("04", "Top mounted head lock", "Fail safe"),
                    row("08", "Surface maglock, 300 kg", "Monitored"),
                    row("11", "Solenoid operated mortice lock", "Fail secure"))
                .countedHeading(2, "Exceptions")
                .text(
                    "Door 1.023A shall be fitted with lock type 11 in lieu of type 04.",
                    "Doors A B2 008 BB and A B2 009 BB shall have a card reader on both sides.")
                .countedHeading(1, "Video surveillance")
                .table(row("Type", "Camera"), row("11", "Fixed dome"), row("12", "PTZ")));

    assertThat(locks(found))
        .containsExactly(
            "04 HEAD_LOCK FAIL_SAFE", "08 MAGNETIC FAIL_SAFE", "11 MORTISE FAIL_SECURE");
    assertThat(overrides(found))
        .containsExactly(
            "1.023A lock=11",
            "A B2 008 BB reader=card reader on both sides",
            "A B2 009 BB reader=card reader on both sides");
    assertThat(requirements(found))
        .containsExactlyInAnyOrder(
            "All comms rooms: reader_in_out",
            "All comms rooms: emergency_release",
            "All electrically locked doors: fire_alarm_interface");
    assertThat(found.lockType("4").orElseThrow().clause().reference())
        .isEqualTo("2.1 Lock types, table 1, row 2");
    assertThat(found.overridesOf("A-B2-008-BB").getFirst().clause().reference())
        .isEqualTo("2.2 Exceptions");
    assertThat(found.overridesOf("1 023a").getFirst().clause().quote())
        .isEqualTo("Door 1.023A shall be fitted with lock type 11 in lieu of type 04.");
    assertThat(found.warnings()).isEmpty();
  }

  @Test
  void readsAnAmericanSpecification() throws IOException {
    Specification found =
        read(
            new WordFile()
                .heading(1, "SECTION 08 71 00 - DOOR HARDWARE")
                .text(
                    "Related sections: coordinate with the following.",
                    "28 13 00 - Access Control",
                    "09 91 00 - Painting")
                .heading(2, "PART 3 - HARDWARE SCHEDULE")
                .text(
                    "Hardware Set 12: doors 101, 102 and 104B",
                    "1 EA electric strike 1006 fail secure",
                    "1 EA closer 4040XP",
                    "Hardware Set 14",
                    "For use on door #(s):",
                    "201 202",
                    "2 EA magnetic lock M62",
                    "1 EA request to exit device")
                .text(
                    "Door 305: provide electrified mortise lockset, fail safe, instead of electric strike."));

    assertThat(sets(found))
        .containsExactly(
            "12 [1 EA electric strike 1006 fail secure, 1 EA closer 4040XP] [101, 102, 104B]",
            "14 [2 EA magnetic lock M62, 1 EA request to exit device] [201, 202]");
    assertThat(overrides(found))
        .containsExactly("305 lock=provide electrified mortise lockset, fail safe");
    assertThat(requirements(found))
        .containsExactlyInAnyOrder(
            ": section 08 71 00 DOOR HARDWARE", ": section 28 13 00 Access Control");
  }

  @Test
  void readsTwoLevelHeadersAndMergedCells() throws IOException {
    Specification found =
        read(
            new WordFile()
                .heading(1, "5 Locking hardware")
                .table(
                    row("Table 3: Locks used on this project", "<", "<", "<"),
                    row("Lock", "<", "Power failure", "Remarks"),
                    row("Code", "Description", "^", "^"),
                    row("Internal doors", "<", "<", "<"),
                    row("LT-04", "Magnetic lock, surface", "Unlocked", "in pairs"),
                    row("LT-05", "Electric strike", "Locked", "^"),
                    row("External doors", "<", "<", "<"),
                    row("LT-06", "Motorised multipoint", "Locked", "")));

    assertThat(locks(found))
        .containsExactly(
            "LT-04 MAGNETIC FAIL_SAFE", "LT-05 STRIKE FAIL_SECURE", "LT-06 MOTOR FAIL_SECURE");
    assertThat(found.lockTypes().get(1).clause().quote())
        .isEqualTo("LT-05 | Electric strike | Locked | in pairs");
    assertThat(found.lockTypes().get(1).clause().reference())
        .isEqualTo("5 Locking hardware, table 1, row 6");
  }

  @Test
  void readsLockTypesWrittenAsSentences() throws IOException {
    Specification found =
        read(
            new WordFile()
                .heading(1, "4.2 Locks")
                .text(
                    "Type 11: electromagnetic lock, 600 kg",
                    "Lock type 12 shall be an electric mortice lock, fail secure.",
                    "LT-21 - Motorised multi-point lock",
                    "Lock types: 31 = shear lock; 32 = electric strike, fail safe."));

    assertThat(locks(found))
        .containsExactly(
            "11 MAGNETIC FAIL_SAFE",
            "12 MORTISE FAIL_SECURE",
            "LT-21 MOTOR UNKNOWN",
            "31 SHEAR FAIL_SAFE",
            "32 STRIKE FAIL_SAFE");
  }

  @Test
  void takesLockTypesFromHardwareSetsWhereNothingElseExplainsThem() throws IOException {
    Specification found =
        read(
            new WordFile()
                .heading(1, "3.2 Door hardware sets")
                .heading(2, "Hardware set 11")
                .table(row("Lock", "Electromagnetic lock, surface"), row("Closer", "overhead"))
                .heading(2, "Hardware set 12")
                .table(row("Lock", "Electric strike, fail secure"), row("Hinges", "pivot set")));

    assertThat(locks(found)).containsExactly("11 MAGNETIC FAIL_SAFE", "12 STRIKE FAIL_SECURE");
    assertThat(found.lockTypes().getFirst().clause().reference())
        .isEqualTo("3.2 Door hardware sets, Hardware set 11");
  }

  @Test
  void readsHardwareSetsAndTheirDoorsFromTables() throws IOException {
    Specification found =
        read(
            new WordFile()
                .heading(1, "Ironmongery")
                .table(
                    row("Set", "Lock", "Closer", "Remarks"),
                    row("HW-01", "Maglock 300 kg", "overhead", ""),
                    row("HW-03", "Electric strike", "concealed", "comms rooms"))
                .heading(1, "Door list")
                .table(
                    row("Door no.", "Room", "Hardware set"),
                    row("A-101-DR-B2", "Plant", "HW-01"),
                    row("A-102-DR-B2", "Comms", "HW-03"),
                    row("A-103-DR-B2", "Comms 2", "HW-03")));

    assertThat(sets(found))
        .containsExactly(
            "HW-01 [Lock: Maglock 300 kg, Closer: overhead] [A-101-DR-B2]",
            "HW-03 [Lock: Electric strike, Closer: concealed] [A-102-DR-B2, A-103-DR-B2]");
  }

  @Test
  void readsOverridesFromTables() throws IOException {
    Specification found =
        read(
            new WordFile()
                .heading(1, "Deviations from the drawings (lock types)")
                .table(
                    row("Door", "Lock type", "<", "Reader out"),
                    row("^", "Shown", "Required", "^"),
                    row("A_B1_017", "21", "12", "-"),
                    row("A_B1_018", "14", "11", "Yes")));

    assertThat(overrides(found))
        .containsExactly("A_B1_017 lock=12", "A_B1_018 lock=11", "A_B1_018 reader=Yes");
  }

  @Test
  void tellsTheNewLockTypeFromTheOld() throws IOException {
    Specification found =
        read(
            new WordFile()
                .heading(1, "Variations to lock types")
                .text(
                    "Door 1.01: lock type 21 shown is replaced by type 12.",
                    "At door 1.02 replace lock type 14 with type 11.",
                    "Instead of lock type 12, door 1.03 shall have lock type 21.",
                    "A-L0-004-BB: type 12 not type 21.",
                    "Door No. 1.05 is changed from lock type 11 to lock type 14."));

    assertThat(overrides(found))
        .containsExactly(
            "1.01 lock=12", "1.02 lock=11", "1.03 lock=21", "A-L0-004-BB lock=12", "1.05 lock=14");
  }

  @Test
  void readsAbbreviations() throws IOException {
    Specification found =
        read(
            new WordFile()
                .heading(1, "1 Access control")
                .text(
                    "The fire alarm control panel (FACP) shall unlock doors. See the annex (NOTE).")
                .heading(1, "2 Abbreviations")
                .table(
                    row("Abbreviation", "Meaning"),
                    row("REX", "Request to exit"),
                    row("EML", "Electromagnetic lock"))
                .text("DPS – Door position switch"));

    assertThat(found.abbreviations())
        .extracting(Abbreviation::term, Abbreviation::meaning)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("FACP", "fire alarm control panel"),
            org.assertj.core.groups.Tuple.tuple("REX", "Request to exit"),
            org.assertj.core.groups.Tuple.tuple("EML", "Electromagnetic lock"),
            org.assertj.core.groups.Tuple.tuple("DPS", "Door position switch"));
    assertThat(found.lockTypes()).isEmpty();
  }

  @Test
  void isNotMisledByASecondLanguage() throws IOException {
    Specification found =
        read(
            new WordFile()
                .heading(1, "3 Locking devices / Verriegelungen")
                .text("Die Nummer am Schloss-Symbol ist der Schlosstyp, siehe Tür 11 und Typ 12.")
                .table(
                    row("Type / Typ", "Description / Beschreibung"),
                    row("11", "Electric strike, fail safe / Türöffner, Ruhestrom"),
                    row("12", "Magnetic lock / Magnetverriegelung"))
                .text(
                    "Tür 1.04: Schlosstyp 12 anstatt 11.",
                    "Door 1.04: lock type 12 instead of 11."));

    assertThat(locks(found)).containsExactly("11 STRIKE FAIL_SAFE", "12 MAGNETIC FAIL_SAFE");
    assertThat(overrides(found)).containsExactly("1.04 lock=12");
  }

  @Test
  void warnsOfALockTypeDescribedTwiceDifferently() throws IOException {
    Specification found =
        read(
            new WordFile()
                .heading(1, "1 Lock types")
                .text("Type 11: electric strike", "Type 11: shear lock"));

    assertThat(locks(found)).containsExactly("11 STRIKE UNKNOWN");
    assertThat(found.warnings())
        .singleElement()
        .asString()
        .contains("Lock type 11")
        .contains("twice");
  }

  @Test
  void takesNothingFromAnUnrelatedSpecification() throws IOException {
    Specification painting =
        read(
            new WordFile()
                .heading(1, "SECTION 09 91 00 - PAINTING")
                .text(
                    "Doors 101, 102 and 103 shall be painted two coats, type 11 gloss.",
                    "Do not paint card readers, door contacts or electric strikes.",
                    "Related work: 28 13 00 Access control.")
                .table(row("Type", "Finish"), row("11", "Eggshell"), row("12", "Gloss")));
    Specification plumbing =
        read(
            new WordFile()
                .heading(1, "2 Valves")
                .table(
                    row("Type", "Description", "Operation"),
                    row("1", "Lockshield valve", "Fail safe, closes on power loss"),
                    row("2", "Gate valve", "Manual"))
                .text(
                    "The booster pump shall stop on a fire alarm signal. HW-03 is hot water riser 3."));

    for (Specification found : List.of(painting, plumbing)) {
      assertThat(found.lockTypes()).isEmpty();
      assertThat(found.hardwareSets()).isEmpty();
      assertThat(found.overrides()).isEmpty();
      assertThat(found.abbreviations()).isEmpty();
      assertThat(found.requirements()).isEmpty();
      assertThat(found.warnings()).singleElement().asString().contains("says nothing of locks");
    }
  }

  @Test
  void readsPlainText() throws IOException {
    Path file = folder.resolve("specification.docx");
    Files.writeString(
        file,
        """
        SECURITY SPECIFICATION

        1 General
        Access control to BS EN 60839.

        2 Locking devices
        Type    Lock                            Remarks
        11      Electromagnetic lock            monitored
        12      Electric mortise lock, fail secure   handle

        Door A-L0-004-BB: lock type 12 in place of type 21.
        """);

    Specification found = new ContextAgent().read(file);

    assertThat(locks(found)).containsExactly("11 MAGNETIC FAIL_SAFE", "12 MORTISE FAIL_SECURE");
    assertThat(overrides(found)).containsExactly("A-L0-004-BB lock=12");
    assertThat(found.lockTypes().getFirst().clause().reference())
        .isEqualTo("2 Locking devices, table 1, row 2");
  }

  @Test
  void readsThePlainTextOfAPdf() throws IOException {
    Path file =
        PdfFile.write(
            folder.resolve("specification.txt"),
            "3.1 Locking devices",
            "Type|Lock",
            "11|Electromagnetic lock, surface",
            "12|Electric strike, fail secure",
            "Door A.204.DR.L2: lock type 12 in place of type 11.");

    Specification found = new ContextAgent().read(file);

    assertThat(locks(found)).containsExactly("11 MAGNETIC FAIL_SAFE", "12 STRIKE FAIL_SECURE");
    assertThat(overrides(found)).containsExactly("A.204.DR.L2 lock=12");
    assertThat(found.lockTypes().getFirst().clause().reference()).startsWith("3.1 Locking devices");
  }

  @Test
  void saysThatAScanHasNoText() throws IOException {
    Specification found = new ContextAgent().read(PdfFile.write(folder.resolve("scan.pdf")));

    assertThat(found.lockTypes()).isEmpty();
    assertThat(found.warnings()).singleElement().asString().contains("no text layer");
  }

  private Specification read(WordFile word) throws IOException {
    return new ContextAgent().read(word.save(folder.resolve("specification.docx")));
  }

  private static List<String> locks(Specification found) {
    return found.lockTypes().stream().map(ContextAgentTest::line).toList();
  }

  private static String line(LockType type) {
    return type.code() + " " + type.kind() + " " + type.powerOff();
  }

  private static List<String> sets(Specification found) {
    return found.hardwareSets().stream().map(ContextAgentTest::line).toList();
  }

  private static String line(HardwareSet set) {
    return set.id() + " " + set.items() + " " + set.doorIds();
  }

  private static List<String> overrides(Specification found) {
    return found.overrides().stream()
        .map(o -> o.doorId() + " " + o.subject() + "=" + o.value())
        .toList();
  }

  private static List<String> requirements(Specification found) {
    return found.requirements().stream().map(ContextAgentTest::line).toList();
  }

  private static String line(Requirement requirement) {
    boolean section = requirement.subject().equals("section");
    return requirement.scope()
        + ": "
        + requirement.subject()
        + (section ? " " + requirement.value() : "");
  }
}
