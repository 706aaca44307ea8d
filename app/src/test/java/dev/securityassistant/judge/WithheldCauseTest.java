package dev.securityassistant.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.Withheld;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithheldCauseTest {

  @ParameterizedTest
  @CsvSource({
    "symbol,not in the legend,UNEXPLAINED",
    "symbol,the legend does not know it,UNEXPLAINED",
    "CR,sample of the legend,NOT_ON_PLAN",
    "A-101,mentioned in note 4,NOT_ON_PLAN",
    "A-101,same door on two sheets at a match line,NOT_ON_PLAN",
    "text,hidden under a filled box,HIDDEN",
    "tag A-102,tag without device in reach,TAG_WITHOUT_DEVICE",
    "leader,leader ends at nothing,TAG_WITHOUT_DEVICE",
    "lock,no tag within reach,DEVICE_WITHOUT_DOOR",
    "lock,two tags equally near,DEVICE_WITHOUT_DOOR",
  })
  void reasonsAreToldApart(String what, String reason, WithheldCause cause) {
    Evidence place = new Evidence(1, new Box(0, 0, 1, 1));

    assertThat(WithheldCause.of(new Withheld(what, reason, place))).isEqualTo(cause);
  }
}
