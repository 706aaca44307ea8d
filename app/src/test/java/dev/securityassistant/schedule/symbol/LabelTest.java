package dev.securityassistant.schedule.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.tag.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

  private static final Box BOX = new Box(0, 0, 10, 5);

  @ParameterizedTest
  @CsvSource({
    "CR-014, D-014",
    "REX-014, D-014",
    "CR014, D014",
    "DC-014A, D-014",
    "A.203B.CR.L2, A.203.DR.L2",
    "A_101_RD_B2, A_101_DR_B2",
    "cr-7, D-7",
    "CR-1.023, D-1.023",
  })
  void aDeviceWithTheDoorsNumberBelongsToIt(String label, String door) {
    assertThat(label(label).belongsTo(tag(door))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "CR-014, D-015",
    "CR-14, D-114",
    "A.203.CR.L3, A.203.DR.L2",
    "CR-1.023, D-2.023",
    "READER, DOOR",
    "CAM-014, D-0140",
  })
  void aDeviceWithAnotherNumberDoesNot(String label, String door) {
    assertThat(label(label).belongsTo(tag(door))).isFalse();
  }

  private static Label label(String text) {
    return new Label(text, BOX, 1);
  }

  private static Tag tag(String text) {
    return new Tag(text, text, BOX, 1, Tag.Source.LEGEND);
  }
}
