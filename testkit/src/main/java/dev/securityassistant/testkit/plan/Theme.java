package dev.securityassistant.testkit.plan;

import java.util.List;
import java.util.Map;

/** What a building is used for: the stock of room names. */
public enum Theme {
  LABORATORY(
      Map.of(
          RoomKind.OFFICE, "WRITE-UP|PRINCIPAL\nINVESTIGATOR|LAB OFFICE|QUALITY OFFICE|OPEN DESKS",
          RoomKind.STORE, "SOLVENT STORE|COLD STORE|SAMPLE ARCHIVE|GLASSWARE|ISOTOPE STORE",
          RoomKind.PLANT, "AHU PLANT|GAS MANIFOLD|VACUUM PLANT",
          RoomKind.COMMS, "COMMS 2A|HUB ROOM|SERVER\nROOM",
          RoomKind.MEETING, "SEMINAR 1|SEMINAR 2|JOURNAL ROOM")),
  COURTHOUSE(
      Map.of(
          RoomKind.OFFICE,
              "CLERKS OFFICE|JUDGES\nCHAMBERS|USHERS|PROBATION|INTERPRETERS|FINES OFFICE",
          RoomKind.STORE, "EVIDENCE STORE|EXHIBITS|STATIONERY|LOCKERS",
          RoomKind.PLANT, "BOILER ROOM|SWITCH CUPBOARD|AHU ROOM",
          RoomKind.COMMS, "DATA ROOM|AV CONTROL|COMMS RISER",
          RoomKind.MEETING, "COURT 1|COURT 2|JURY ROOM|CONSULTATION 3|WITNESS\nWAITING")),
  AIRPORT(
      Map.of(
          RoomKind.OFFICE,
              "BORDER FORCE|DUTY MANAGER|AIRLINE\nBACK OFFICE|OPS DESK|CREW ROOM|CUSTOMS",
          RoomKind.STORE, "LOST PROPERTY|BONDED STORE|TROLLEY BAY|CLEANERS",
          RoomKind.PLANT, "BAGGAGE PLANT|UPS 1|LV ROOM|PUMP ROOM",
          RoomKind.COMMS, "SER 04|NODE ROOM|RADIO\nROOM",
          RoomKind.MEETING, "BRIEFING|TRAINING 1|PRAYER ROOM")),
  MUSEUM(
      Map.of(
          RoomKind.OFFICE,
              "CURATORS|REGISTRAR|DEVELOPMENT|VISITOR\nSERVICES|PRESS OFFICE|EDUCATION",
          RoomKind.STORE, "PAINTINGS STORE|TEXTILES|QUARANTINE|PACKING|SHOP STORE",
          RoomKind.PLANT, "CHILLERS|HUMIDITY PLANT|SPRINKLER VALVES",
          RoomKind.COMMS, "ICT HUB|SECURITY\nEQUIPMENT",
          RoomKind.MEETING, "GALLERY 5|GALLERY 6|MEMBERS ROOM|STUDY ROOM"));

  private final Map<RoomKind, String> names;

  Theme(Map<RoomKind, String> names) {
    this.names = Map.copyOf(names);
  }

  /** The names for this kind of room, in a fixed order; empty for kinds with one name only. */
  List<String> names(RoomKind kind) {
    String all = names.get(kind);
    return all == null ? List.of() : List.of(all.split("\\|"));
  }
}
