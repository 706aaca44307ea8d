package dev.securityassistant.schedule.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.ComponentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTest {

  @ParameterizedTest
  @CsvSource({
    "READER, Card reader",
    "READER, Proximity reader (mullion)",
    "READER, Smart card reader type E",
    "READER, Card reader with keypad",
    "READER, Combined reader and keypad",
    "READER, PIN and proximity reader",
    "READER, Long range vehicle reader",
    "READER, Lift car reader",
    "READER, Card swipe",
    "READER, 'Reader, lettered by type'",
    "READER, Bluetooth credential reader",
    "KEYPAD, Keypad",
    "KEYPAD, Key pad entry",
    "KEYPAD, Access control keypad",
    "KEYPAD, PIN pad",
    "BIOMETRIC, Fingerprint reader",
    "BIOMETRIC, Biometric scanner",
    "BIOMETRIC, Iris recognition unit",
    "BIOMETRIC, Facial recognition terminal",
    "BIOMETRIC, Palm vein reader",
    "EXIT_BUTTON, Exit button",
    "EXIT_BUTTON, Request to exit button",
    "EXIT_BUTTON, Request-to-exit PIR",
    "EXIT_BUTTON, Request to exit motion sensor",
    "EXIT_BUTTON, REX device",
    "EXIT_BUTTON, Push to exit button",
    "EXIT_BUTTON, Press to exit",
    "EXIT_BUTTON, No-touch exit switch",
    "EXIT_BUTTON, Door release button",
    "EXIT_BUTTON, Egress push button",
    "EXIT_BUTTON, Green dome exit button",
    "LOCK, Electromagnetic lock",
    "LOCK, Maglock (single)",
    "LOCK, Magnetic lock with bond sensor",
    "LOCK, Motorised lock",
    "LOCK, Motorized multi-point lock",
    "LOCK, Motor bolt",
    "LOCK, Electric strike",
    "LOCK, Electric release",
    "LOCK, Solenoid bolt",
    "LOCK, Drop bolt",
    "LOCK, Shear lock",
    "LOCK, Electric mortice lock",
    "LOCK, Electrified lockset",
    "LOCK, Electric latch retraction",
    "LOCK, Electrified panic hardware",
    "LOCK, Panic bar with latch retraction",
    "LOCK, Electric crash bar",
    "LOCK, Emergency exit lock",
    "LOCK, Magnetic lock with integral door contact",
    "LOCK, Electrified lockset with request to exit switch",
    "LOCK, 'Lock, number is the lock type'",
    "DOOR_CONTACT, Door contact",
    "DOOR_CONTACT, Magnetic contact",
    "DOOR_CONTACT, Position switch",
    "DOOR_CONTACT, Door position switch (recessed)",
    "DOOR_CONTACT, Balanced magnetic door contact",
    "DOOR_CONTACT, Reed switch",
    "DOOR_CONTACT, Door monitor",
    "DOOR_CONTACT, Door contact with local sounder",
    "EXIT_BUTTON, Exit button with indicator light",
    "BREAK_GLASS, Break glass",
    "BREAK_GLASS, Emergency break glass unit",
    "BREAK_GLASS, Green break glass unit",
    "BREAK_GLASS, Emergency door release",
    "BREAK_GLASS, Resettable call point (green)",
    "BREAK_GLASS, Door release unit (EDR)",
    "BREAK_GLASS, BGU",
    "GLASS_BREAK, Glass break detector",
    "GLASS_BREAK, Break glass detector",
    "GLASS_BREAK, Acoustic glassbreak sensor",
    "INTERCOM, Intercom",
    "INTERCOM, Video intercom station",
    "INTERCOM, Intercom with integral camera",
    "INTERCOM, Audio entry panel",
    "INTERCOM, Help point",
    "INTERCOM, Telephone entry panel",
    "INTERCOM, Door entry telephone",
    "CAMERA, Fixed dome camera",
    "CAMERA, PTZ camera",
    "CAMERA, CCTV camera",
    "CAMERA, 360 degree fisheye",
    "CAMERA, ANPR camera",
    "MOTION_DETECTOR, PIR detector",
    "MOTION_DETECTOR, Dual technology movement detector",
    "MOTION_DETECTOR, Motion detector",
    "MOTION_DETECTOR, Passive infrared detector",
    "DURESS, Panic button",
    "DURESS, Duress button",
    "DURESS, Hold-up device",
    "DURESS, Personal attack button",
    "PANEL, Door controller",
    "PANEL, Access control panel",
    "PANEL, Remote field panel",
    "PANEL, Reader controller",
    "PANEL, Card reader interface panel",
    "PANEL, Lock controller",
    "TURNSTILE, Turnstile",
    "TURNSTILE, Turnstile with card reader",
    "TURNSTILE, Speed lane",
    "OUTPUT, Controlled output",
    "INPUT, Monitored input",
  })
  void aLegendsWordsTellTheKind(ComponentType type, String words) {
    assertThat(Dictionary.typeOf(words)).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Magnetic door holder",
        "Door holder",
        "Electromagnetic hold open device",
        "Door closer",
        "Emergency exit sign",
        "Emergency lighting",
        "Smoke detector",
        "Heat detector",
        "Fire alarm sounder",
        "Twin socket outlet",
        "Data outlet",
        "Junction box",
        "Power supply unit",
        "CCTV monitor",
        "Locker",
        "Lockers (by others)",
        "Clock",
        "Block wall",
        "Telephone outlet",
        "Luminaire with motion sensor",
        "Network video recorder (NVR)",
        "Door number",
        "Fire rated door",
        "Cable tray",
        "Window",
      })
  void whatIsNotCountedHasNoKind(String words) {
    assertThat(Dictionary.typeOf(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CR, READER",
    "rex, EXIT_BUTTON",
    "BGU, BREAK_GLASS",
    "DPS, DOOR_CONTACT",
    "EML, LOCK",
    "GBD, GLASS_BREAK",
    "RFP, PANEL"
  })
  void usualCodesTellTheKindWithoutALegend(String code, ComponentType type) {
    assertThat(Dictionary.typeOfCode(code)).contains(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P", "D", "R", "E", "MS", "PB", "DH", "CR220", "", "É"})
  void ambiguousAndUnknownCodesTellNothing(String code) {
    assertThat(Dictionary.typeOfCode(code)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "true, Door reference: area - number - type - level",
    "true, Access point number",
    "true, Tag",
    "false, Card reader",
    "false, Door contact",
    "false, Storage",
  })
  void rowsThatExplainTagsAreTold(boolean explains, String words) {
    assertThat(Dictionary.explainsTags(words)).isEqualTo(explains);
  }

  @ParameterizedTest
  @CsvSource({
    "true, BY OTHERS",
    "true, Other services (for information)",
    "false, ACCESS CONTROL",
  })
  void headingsOfOtherTradesAreTold(boolean byOthers, String heading) {
    assertThat(Dictionary.byOthers(heading)).isEqualTo(byOthers);
  }
}
