package dev.securityassistant.testkit.specification;

import java.util.List;

/** The specification of the example drawing. */
public final class SampleSpecification {

  private SampleSpecification() {}

  /**
   * The document as DOCX.
   *
   * @param exception reference of the door that one clause treats differently from the drawing
   */
  public static byte[] write(String exception) {
    try (WordFile word = new WordFile()) {
      word.heading(1, "1 Scope");
      word.paragraph(
          "This specification covers the access control of the Archive Wing, Fenwick Quay Museum. "
              + "It is to be read with drawing FQM-SEC-L2-201.");
      word.paragraph(
          "The contractor shall supply, install and commission card readers, electric locks, door "
              + "contacts, request to exit devices, emergency break glass units and door controllers.");
      lockTypes(word);
      hardwareSets(word);
      word.heading(1, "4 Particular doors");
      word.paragraph(
          "4.1 Door " + exception + ": fit lock type 3 in place of the type shown on the drawing.");
      word.heading(1, "5 Abbreviations");
      word.table(
          List.of(
              List.of("Abbreviation", "Meaning"),
              List.of("BG", "Emergency break glass unit"),
              List.of("DCU", "Door control unit"),
              List.of("KP", "Keypad"),
              List.of("RTE", "Request to exit"),
              List.of("VE", "Video door entry station")));
      clauses(word);
      return word.toBytes();
    }
  }

  private static void lockTypes(WordFile word) {
    word.heading(1, "2 Lock types");
    word.paragraph(
        "2.1 The number beside the letter L on the drawings is the lock type of this table.");
    word.table(
        List.of(
            List.of("Lock type", "Description", "On loss of power", "Supply", "Holding force"),
            List.of(
                "1",
                "Electromagnetic lock, surface mounted, monitored",
                "Fail-safe",
                "24 V DC, 0.5 A",
                "5.4 kN"),
            List.of(
                "2",
                "Electric mortise lock with handle, monitored",
                "Fail-secure",
                "24 V DC, 0.4 A",
                "10 kN"),
            List.of("3", "Electric strike, heavy duty", "Fail-secure", "12 V DC, 0.3 A", "9 kN")));
  }

  private static void hardwareSets(WordFile word) {
    word.heading(1, "3 Hardware sets");
    word.heading(2, "3.1 Hardware set HS-1: controlled door");
    word.table(
        List.of(
            List.of("Quantity", "Item"),
            List.of("1", "Card reader, smart card, public side"),
            List.of("1", "Request to exit push button, secure side"),
            List.of("1", "Electric lock of the type shown"),
            List.of("1 per leaf", "Door contact, concealed")));
    word.heading(2, "3.2 Hardware set HS-2: controlled both ways");
    word.table(
        List.of(
            List.of("Quantity", "Item"),
            List.of("2", "Card reader, smart card, one on each side"),
            List.of("1", "Emergency break glass unit, green, secure side"),
            List.of("1", "Electric lock of the type shown"),
            List.of("1 per leaf", "Door contact, concealed")));
  }

  private static void clauses(WordFile word) {
    word.heading(1, "6 Performance");
    word.paragraph(
        "6.1 Locks on escape routes shall release on operation of the fire alarm, on loss of power "
            + "and on operation of the emergency break glass unit.");
    word.paragraph("6.2 Every comms room shall have a reader on both sides of its door.");
    word.paragraph(
        "6.3 Each door controller shall have ports for at least two doors and a battery for four hours.");
    word.paragraph("6.4 A door held open for longer than 30 seconds shall raise an alarm.");
  }
}
