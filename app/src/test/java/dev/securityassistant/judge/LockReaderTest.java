package dev.securityassistant.judge;

import static dev.securityassistant.component.ComponentType.LOCK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockType.PowerOff;
import dev.securityassistant.specification.Specification;
import org.junit.jupiter.api.Test;

class LockReaderTest {

  private static final String CODES = "Lock: 01 Maglock, 02 Electric Mortise";

  private static Specified types() {
    return new Specified()
        .type("11", "Electromagnetic lock", Kind.MAGNETIC, PowerOff.UNKNOWN)
        .type("12", "Mortise lock", Kind.MORTISE, PowerOff.FAIL_SECURE);
  }

  private static Lock read(Specification specification, Object... attributes) {
    Drawn drawing = new Drawn().door("A-101", "STORE").with(LOCK, attributes);
    return Case.of(drawing.done(), specification).points().getFirst().locks().getFirst();
  }

  @Test
  void legendOfTheDrawingTellsTheKindOfACode() {
    Lock lock = read(Specification.none(), "code", "02", "legend", CODES);

    assertThat(lock.kind()).isEqualTo(Kind.MORTISE);
    assertThat(lock.source()).isEqualTo(Lock.Source.DRAWING);
    assertThat(lock.describe()).isEqualTo("Electric Mortise (type 02)");
  }

  @Test
  void specificationTellsTheKindOfACodeTheLegendLacks() {
    Lock lock = read(types().done(), "code", "12", "legend", "see Specification");

    assertThat(lock.kind()).isEqualTo(Kind.MORTISE);
    assertThat(lock.powerOff()).isEqualTo(PowerOff.FAIL_SECURE);
    assertThat(lock.source()).isEqualTo(Lock.Source.SPECIFICATION);
  }

  @Test
  void kindGivenWithTheDeviceIsCreditedToTheSpecificationThatGivesIt() {
    Lock lock = read(types().done(), "code", "12", "lock_kind", "mortise");

    assertThat(lock.source()).isEqualTo(Lock.Source.SPECIFICATION);
    assertThat(read(Specification.none(), "lock_kind", "mortise").source())
        .isEqualTo(Lock.Source.DRAWING);
  }

  @Test
  void legendOfTheDrawingWinsOverTheSpecification() {
    var other = new Specified().type("01", "Strike", Kind.STRIKE, PowerOff.FAIL_SAFE).done();

    assertThat(read(other, "code", "01", "legend", CODES).kind()).isEqualTo(Kind.MAGNETIC);
  }

  @Test
  void exceptionForTheDoorWinsOverBoth() {
    var spec = types().override("a.101", "lock", "12").done();

    assertThat(read(spec, "code", "01", "legend", CODES).kind()).isEqualTo(Kind.MORTISE);
  }

  @Test
  void magnetsAlwaysOpenWithoutPower() {
    assertThat(read(types().done(), "code", "11").powerOff()).isEqualTo(PowerOff.FAIL_SAFE);
  }

  @Test
  void lettersOfASymbolAreNoTypeNumber() {
    Lock lock = read(types().done(), "code", "EM", "legend", "Electromagnetic lock");

    assertThat(lock.kind()).isEqualTo(Kind.MAGNETIC);
    assertThat(lock.typeNumber()).isNull();
    assertThat(lock.describe()).isEqualTo("Electromagnetic lock");
  }

  @Test
  void lockThatNobodyExplainsIsUnknown() {
    Lock lock = read(types().done(), "code", "21");

    assertThat(lock.kind()).isNull();
    assertThat(lock.source()).isEqualTo(Lock.Source.UNKNOWN);
    assertThat(lock.opensByHand() || lock.holdsWithoutRelease()).isFalse();
    assertThat(lock.describe()).isEqualTo("lock type 21");
  }
}
