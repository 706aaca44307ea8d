package dev.securityassistant.schedule.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.specification.Clause;
import dev.securityassistant.specification.DoorOverride;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.Specification;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockTypesTest {

  private static final Clause CLAUSE = new Clause("3.2 Lock types", "as the table says");
  private static final Specification SPECIFIED =
      new Specification(
          List.of("specification.docx"),
          List.of(
              new LockType(
                  "04", "Head lock", LockType.Kind.HEAD_LOCK, LockType.PowerOff.FAIL_SAFE, CLAUSE),
              new LockType(
                  "07", "Strike", LockType.Kind.STRIKE, LockType.PowerOff.FAIL_SECURE, CLAUSE)),
          List.of(),
          List.of(new DoorOverride("D-009", "lock", "07", CLAUSE)),
          List.of(),
          List.of(),
          List.of());

  @Test
  void theSpecificationTellsWhatANumberStandsFor() {
    assertThat(new LockTypes(SPECIFIED).attributes(lock("04", "Lock, 04 Maglock"), "D-001"))
        .containsEntry("lock_type", "Head lock")
        .containsEntry("lock_kind", "head_lock")
        .containsEntry("power_off", "fail_safe")
        .containsEntry("lock_source", "specification, 3.2 Lock types");
  }

  @Test
  void anExceptionForADoorGoesBeforeTheGeneralRule() {
    assertThat(new LockTypes(SPECIFIED).attributes(lock("04", "Lock"), "D.009"))
        .containsEntry("lock_type", "Strike")
        .containsEntry("lock_override", true);
  }

  @Test
  void theLegendsListTellsWhatTheSpecificationDoesNot() {
    assertThat(
            new LockTypes(Specification.none())
                .attributes(lock("2", "Lock type: 01 Maglock, 02 Electric mortise"), "D-001"))
        .containsEntry("lock_type", "Electric mortise")
        .containsEntry("lock_source", "legend");
  }

  @Test
  void aNumberThatNobodyExplainsIsNotGuessed() {
    assertThat(new LockTypes(SPECIFIED).attributes(lock("14", "Lock"), "D-001")).isEmpty();
  }

  private static Symbol lock(String code, String meaning) {
    return new Symbol(new Box(0, 0, 10, 10), ComponentType.LOCK, code, code, meaning, 1, 1, true);
  }
}
