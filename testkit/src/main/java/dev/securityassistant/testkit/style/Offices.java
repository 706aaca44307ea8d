package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.security.Codes;
import dev.securityassistant.testkit.security.DeviceType;
import dev.securityassistant.testkit.security.Glyphs;
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
}
