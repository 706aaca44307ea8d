package dev.securityassistant.specification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockType.PowerOff;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpecificationTest {

  private static final Clause CLAUSE = new Clause("3.1 Locks", "quoted");

  @Test
  void findsALockTypeWithoutRegardToLeadingZeros() {
    assertThat(with("04").lockType("4")).get().extracting(LockType::code).isEqualTo("04");
    assertThat(with("4").lockType("04")).get().extracting(LockType::code).isEqualTo("4");
    assertThat(with("04").lockType("14")).isEmpty();
  }

  @Test
  void aNumberFindsACodeWithLettersOnlyWhereItIsTheOnlyOne() {
    assertThat(with("LT-04").lockType("4")).get().extracting(LockType::code).isEqualTo("LT-04");
    assertThat(with("LT-04", "ML-04").lockType("4")).isEmpty();
    assertThat(with("LT-04", "4").lockType("4")).get().extracting(LockType::code).isEqualTo("4");
    assertThat(with("LT-14").lockType("4")).isEmpty();
  }

  @Test
  void comparesDoorIdsWithoutSeparators() {
    DoorOverride override = new DoorOverride("A B2 008 BB", "lock", "12", CLAUSE);
    Specification specification =
        new Specification(
            List.of(), List.of(), List.of(), List.of(override), List.of(), List.of(), List.of());

    assertThat(specification.overridesOf("a-b2-008-bb")).containsExactly(override);
    assertThat(specification.overridesOf("A-B2-009-BB")).isEmpty();
  }

  @Test
  void quotesAreCutAtThreeHundredCharacters() {
    assertThat(new Clause("1", "x".repeat(300)).quote()).hasSize(300).doesNotContain("…");
    assertThat(new Clause("1", "x".repeat(301)).quote()).hasSize(300).endsWith("…");
    assertThat(new Clause("1", "\uD83D\uDD12".repeat(200)).quote()).doesNotContain("\uD83D…");
  }

  private static Specification with(String... codes) {
    List<LockType> types =
        Stream.of(codes)
            .map(code -> new LockType(code, "lock", Kind.OTHER, PowerOff.UNKNOWN, CLAUSE))
            .toList();
    return new Specification(
        List.of(), types, List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
