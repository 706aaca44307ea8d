package dev.securityassistant.schedule.printed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.schedule.legend.Lettering;
import dev.securityassistant.schedule.legend.Sample;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PlanLetteringTest {

  @Test
  void theLetterThatAllHaveBeforeTheirFigureWasLost() {
    Lettering lettering =
        Objects.requireNonNull(PlanLettering.of(lock("?"), List.of("L1", "l 2", "L3", "L", "")));

    assertThat(lettering.letters()).isEqualTo("L#");
    assertThat(lettering.code("L2")).isEqualTo("2");
  }

  @Test
  void theLetterThatAllHaveBeforeAnotherWasLost() {
    Lettering lettering =
        Objects.requireNonNull(PlanLettering.of(lock("?"), List.of("RS", "RL", "RS")));

    assertThat(lettering.letters()).isEqualTo("R?");
  }

  @Test
  void codesThatStandAloneOrDifferHaveLostNothing() {
    assertThat(PlanLettering.of(lock("?"), List.of("12", "21", "11", "12"))).isNull();
    assertThat(PlanLettering.of(lock("?"), List.of("EM", "SX", "L1", "KA"))).isNull();
    assertThat(PlanLettering.of(lock("?"), List.of("KP", "KP", "KP"))).isNull();
    assertThat(PlanLettering.of(lock("?"), List.of("L1", "L2"))).isNull();
  }

  @Test
  void aLegendThatShowsItsLetterStands() {
    assertThat(PlanLettering.of(lock("L#"), List.of("R1", "R2", "R3"))).isNull();
  }

  private static Sample lock(String letters) {
    return new Sample(
        1,
        null,
        "Electric lock, = lock type",
        ComponentType.LOCK,
        letters,
        List.of(),
        new Box(0, 0, 9, 9),
        null);
  }
}
