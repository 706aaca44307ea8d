package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.security.Codes;
import dev.securityassistant.testkit.security.DeviceType;
import dev.securityassistant.testkit.security.Glyphs;
import dev.securityassistant.testkit.security.Pictures;
import dev.securityassistant.testkit.security.Symbol;
import dev.securityassistant.testkit.security.SymbolSet;
import java.util.List;
import java.util.Map;

/** The symbol sets of invented design offices. */
final class Offices {

  private static final String ACCESS = "ACCESS CONTROL";
  private static final String OTHER = "DETECTION AND SURVEILLANCE";

  private Offices() {}

  /** Letters in square cells; readers and locks carry a code. */
  static final SymbolSet CELLS =
      new SymbolSet(
          List.of(
              new Symbol(
                  DeviceType.READER,
                  "Card reader, \"?\" = reader type: S smart card, L long range",
                  ACCESS,
                  "?",
                  Glyphs.cell("R")),
              new Symbol(DeviceType.KEYPAD, "Keypad", ACCESS, "", Glyphs.cell("KP")),
              new Symbol(
                  DeviceType.EXIT_BUTTON,
                  "Request to exit push button",
                  ACCESS,
                  "",
                  Glyphs.cell("X")),
              new Symbol(
                  DeviceType.LOCK,
                  "Electric lock, \"#\" = lock type, see specification",
                  ACCESS,
                  "#",
                  Glyphs.cell("L")),
              new Symbol(
                  DeviceType.DOOR_CONTACT,
                  "Door contact, one for each leaf",
                  ACCESS,
                  "",
                  Glyphs.cell("C")),
              new Symbol(
                  DeviceType.BREAK_GLASS,
                  "Emergency break glass unit, green",
                  ACCESS,
                  "",
                  Glyphs.cell("BG")),
              new Symbol(
                  DeviceType.INTERCOM, "Video door entry station", ACCESS, "", Glyphs.cell("VE")),
              new Symbol(DeviceType.PANEL, "Door controller", OTHER, "", Glyphs.reversed("DCU")),
              new Symbol(DeviceType.CAMERA, "Dome camera", OTHER, "", Glyphs.round("D")),
              new Symbol(
                  DeviceType.MOTION_DETECTOR, "Motion detector", OTHER, "", Glyphs.triangle("M"))));

  static final Codes CELL_CODES =
      new Codes(
          Map.of(
              DeviceType.READER, List.of("S", "S", "L"),
              DeviceType.LOCK, List.of("1", "2", "3")));

  /** No letters at all; only the legend tells. */
  static final SymbolSet PICTURES =
      new SymbolSet(
          List.of(
              new Symbol(DeviceType.READER, "Proximity reader", "DOORS", "", Pictures.READER),
              new Symbol(DeviceType.KEYPAD, "Code keypad", "DOORS", "", Pictures.KEYPAD),
              new Symbol(DeviceType.EXIT_BUTTON, "Exit push button", "DOORS", "", Pictures.EXIT),
              new Symbol(DeviceType.LOCK, "Magnetic lock", "DOORS", "", Pictures.MAGNET),
              new Symbol(DeviceType.LOCK, "Electric strike", "DOORS", "", Pictures.STRIKE),
              new Symbol(
                  DeviceType.DOOR_CONTACT, "Door position switch", "DOORS", "", Pictures.CONTACT),
              new Symbol(
                  DeviceType.BREAK_GLASS,
                  "Emergency door release",
                  "DOORS",
                  "",
                  Pictures.BREAK_GLASS),
              new Symbol(
                  DeviceType.INTERCOM, "Audio video entry panel", "DOORS", "", Pictures.INTERCOM),
              new Symbol(DeviceType.CAMERA, "Fixed camera", "CCTV", "", Pictures.CAMERA),
              new Symbol(DeviceType.TURNSTILE, "Speed gate", "DOORS", "", Pictures.TURNSTILE),
              new Symbol(
                  DeviceType.MOTION_DETECTOR,
                  "Passive infra-red detector",
                  "INTRUDER ALARM",
                  "",
                  Pictures.DETECTOR),
              new Symbol(
                  DeviceType.PANEL, "Network door controller", "DOORS", "", Pictures.PANEL)));

  /** Letters in frames whose shape differs with the kind. */
  static final SymbolSet FRAMES =
      new SymbolSet(
          List.of(
              new Symbol(
                  DeviceType.READER,
                  "CARD READER",
                  "ELECTRONIC ACCESS CONTROL",
                  "",
                  Glyphs.cell("CR")),
              new Symbol(
                  DeviceType.READER,
                  "CARD READER WITH PIN PAD",
                  "ELECTRONIC ACCESS CONTROL",
                  "",
                  Glyphs.cell("CK")),
              new Symbol(
                  DeviceType.EXIT_BUTTON,
                  "REQUEST TO EXIT SENSOR",
                  "ELECTRONIC ACCESS CONTROL",
                  "",
                  Glyphs.triangle("RX")),
              new Symbol(
                  DeviceType.LOCK,
                  "MAGNETIC LOCK",
                  "ELECTRONIC ACCESS CONTROL",
                  "",
                  Glyphs.diamond("ML")),
              new Symbol(
                  DeviceType.LOCK,
                  "ELECTRIFIED LOCKSET",
                  "ELECTRONIC ACCESS CONTROL",
                  "",
                  Glyphs.diamond("EL")),
              new Symbol(
                  DeviceType.DOOR_CONTACT,
                  "DOOR POSITION SWITCH",
                  "ELECTRONIC ACCESS CONTROL",
                  "",
                  Glyphs.round("PS")),
              new Symbol(
                  DeviceType.BREAK_GLASS,
                  "EMERGENCY PULL STATION, DOOR RELEASE",
                  "ELECTRONIC ACCESS CONTROL",
                  "",
                  Glyphs.hexagon("ER")),
              new Symbol(
                  DeviceType.INTERCOM,
                  "VIDEO INTERCOM DOOR STATION",
                  "ELECTRONIC ACCESS CONTROL",
                  "",
                  Glyphs.cell("VI")),
              new Symbol(
                  DeviceType.DURESS,
                  "DURESS BUTTON",
                  "INTRUSION DETECTION",
                  "",
                  Glyphs.hexagon("DU")),
              new Symbol(
                  DeviceType.GLASS_BREAK,
                  "GLASS BREAK DETECTOR",
                  "INTRUSION DETECTION",
                  "",
                  Glyphs.round("GB")),
              new Symbol(
                  DeviceType.MOTION_DETECTOR,
                  "MOTION DETECTOR",
                  "INTRUSION DETECTION",
                  "",
                  Glyphs.round("MD")),
              new Symbol(
                  DeviceType.CAMERA,
                  "CAMERA, FIXED DOME",
                  "VIDEO SURVEILLANCE",
                  "",
                  Glyphs.triangle("C")),
              new Symbol(
                  DeviceType.PANEL,
                  "ACCESS CONTROL PANEL",
                  "ELECTRONIC ACCESS CONTROL",
                  "",
                  Glyphs.reversed("ACP"))));

  /** Letters of one or two in circles and cells, other meanings than elsewhere. */
  static final SymbolSet ROUNDS =
      new SymbolSet(
          List.of(
              new Symbol(
                  DeviceType.READER,
                  "Proximity card reader",
                  "Access control",
                  "",
                  Glyphs.round("P")),
              new Symbol(
                  DeviceType.BIOMETRIC,
                  "Fingerprint reader",
                  "Access control",
                  "",
                  Glyphs.round("F")),
              new Symbol(
                  DeviceType.EXIT_BUTTON,
                  "Green push to exit button",
                  "Access control",
                  "",
                  Glyphs.round("G")),
              new Symbol(DeviceType.LOCK, "Maglock", "Access control", "", Glyphs.round("M")),
              new Symbol(DeviceType.LOCK, "Solenoid bolt", "Access control", "", Glyphs.round("B")),
              new Symbol(
                  DeviceType.DOOR_CONTACT,
                  "Magnetic reed contact",
                  "Access control",
                  "",
                  Glyphs.round("K")),
              new Symbol(
                  DeviceType.BREAK_GLASS,
                  "Break glass call point",
                  "Access control",
                  "",
                  Glyphs.round("E")),
              new Symbol(DeviceType.INTERCOM, "Intercom", "Access control", "", Glyphs.round("T")),
              new Symbol(
                  DeviceType.TURNSTILE, "Turnstile", "Access control", "", Glyphs.cell("TS")),
              new Symbol(DeviceType.CAMERA, "Camera, fixed", "Cameras", "", Glyphs.hexagon("V")),
              new Symbol(
                  DeviceType.PANEL, "Security panel", "Access control", "", Glyphs.cell("PAN"))));

  /** How devices' own tags start. */
  static final Map<DeviceType, String> DEVICE_LETTERS =
      Map.of(
          DeviceType.READER, "CR",
          DeviceType.KEYPAD, "KP",
          DeviceType.EXIT_BUTTON, "REX",
          DeviceType.LOCK, "LK",
          DeviceType.DOOR_CONTACT, "DC",
          DeviceType.BREAK_GLASS, "BG",
          DeviceType.INTERCOM, "IC");
}
