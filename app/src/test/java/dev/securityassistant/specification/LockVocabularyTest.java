package dev.securityassistant.specification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockType.PowerOff;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LockVocabularyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Maglock                               | MAGNETIC
          EML                                   | MAGNETIC
          electro-magnetic lock 600 kg          | MAGNETIC
          Magnetic locking device               | MAGNETIC
          Shear maglock                         | SHEAR
          Electric strike, fail safe            | STRIKE
          Electric release to timber door       | STRIKE
          ES                                    | STRIKE
          Electric mortice lock                 | MORTISE
          Electrified lockset                   | MORTISE
          Solenoid handle                       | MORTISE
          Electric latch retraction             | LATCH_RETRACTION
          Crash bar                             | LATCH_RETRACTION
          Motorised multipoint lock             | MOTOR
          Motorized lock                        | MOTOR
          Drop bolt                             | SOLENOID_BOLT
          Solenoid bolt                         | SOLENOID_BOLT
          Head lock                             | HEAD_LOCK
          Swing door operator                   | OPERATOR
          Automatic sliding door                | OPERATOR
          Wireless cabinet lock                 | OTHER
          Mortise lock with strike plate        | MORTISE
          """)
  void knowsTheWordsOfTheTrade(String words, Kind kind) {
    assertThat(LockVocabulary.kindOf(words)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Card reader",
        "No lock",
        "Spare",
        "Magnetic contact",
        "Electromagnetic hold open device",
        "Lockshield valve",
        "Padlock",
        "Emergency door release",
        "clock",
        "Gate valve"
      })
  void findsNoLockWhereNoneIsNamed(String words) {
    assertThat(LockVocabulary.kindOf(words)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Fail-safe,FAIL_SAFE",
    "fail unlocked,FAIL_SAFE",
    "unlocks on power failure,FAIL_SAFE",
    "power to lock,FAIL_SAFE",
    "fail secure,FAIL_SECURE",
    "fail locked,FAIL_SECURE",
    "power to open,FAIL_SECURE",
    "stays locked on power loss,FAIL_SECURE",
    "fail safe or fail secure,UNKNOWN",
    "monitored,UNKNOWN"
  })
  void tellsWhatHappensWithoutPower(String words, PowerOff expected) {
    assertThat(LockVocabulary.powerOffOf(words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAGNETIC", "SHEAR"})
  void magnetsAreFailSafeByNature(Kind kind) {
    assertThat(LockVocabulary.powerOffOf(kind, "monitored")).isEqualTo(PowerOff.FAIL_SAFE);
  }
}
