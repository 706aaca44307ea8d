package dev.securityassistant.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockType.PowerOff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockWordsTest {

  @ParameterizedTest
  @CsvSource({
    "Electromagnetic door lock,MAGNETIC",
    "Maglock,MAGNETIC",
    "Mag lock,MAGNETIC",
    "Shear magnetic lock,SHEAR",
    "Electric strike,STRIKE",
    "Electric release,STRIKE",
    "Solenoid mortice lock,MORTISE",
    "Crash bar,LATCH_RETRACTION",
    "Motorised multipoint lock,MOTOR",
    "Drop bolt,SOLENOID_BOLT",
    "Head Lock,HEAD_LOCK",
  })
  void wordsOfTheTradeNameAKind(String words, Kind kind) {
    assertThat(LockWords.kind(words)).isEqualTo(kind);
  }

  @Test
  void wordsThatNameNoneOrSeveralKindsNameNone() {
    assertThat(LockWords.kind("Electric lock")).isNull();
    assertThat(LockWords.kind("01 Maglock, 02 Electric Strike")).isNull();
  }

  @Test
  void codeTableGivesTheWordsOfACode() {
    String table = "Locking device: 01 Maglock, 02 Electric Mortise, 11 Head Lock";

    assertThat(LockWords.meaningOf("02", table)).isEqualTo("Electric Mortise");
    assertThat(LockWords.meaningOf("1", table)).isEqualTo("Maglock");
    assertThat(LockWords.meaningOf("11", table)).isEqualTo("Head Lock");
    assertThat(LockWords.meaningOf("21", table)).isNull();
  }

  @Test
  void powerFailureIsToldByItsWords() {
    assertThat(LockWords.powerOff("Mortise lock, fail secure")).isEqualTo(PowerOff.FAIL_SECURE);
    assertThat(LockWords.powerOff("Strike, fail-safe")).isEqualTo(PowerOff.FAIL_SAFE);
    assertThat(LockWords.powerOff("fail safe or fail secure")).isEqualTo(PowerOff.UNKNOWN);
  }
}
