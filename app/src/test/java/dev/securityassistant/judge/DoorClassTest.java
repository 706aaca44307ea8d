package dev.securityassistant.judge;

import static dev.securityassistant.component.ComponentType.DOOR_CONTACT;
import static dev.securityassistant.component.ComponentType.EXIT_BUTTON;
import static dev.securityassistant.component.ComponentType.INTERCOM;
import static dev.securityassistant.component.ComponentType.LOCK;
import static dev.securityassistant.component.ComponentType.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.DoorClass;
import dev.securityassistant.specification.Specification;
import org.junit.jupiter.api.Test;

class DoorClassTest {

  private static DoorClass of(String room, ComponentType... devices) {
    Drawn drawing = new Drawn().door("D-01", room);
    for (ComponentType device : devices) {
      drawing.with(device);
    }
    return Case.of(drawing.done(), Specification.none()).points().getFirst().doorClass();
  }

  @Test
  void devicesTellTheClass() {
    assertThat(of("STORE", READER, LOCK)).isEqualTo(DoorClass.CONTROLLED_IN);
    assertThat(of("STORE", READER, READER, LOCK)).isEqualTo(DoorClass.CONTROLLED_IN_OUT);
    assertThat(of("STORE", EXIT_BUTTON, LOCK)).isEqualTo(DoorClass.EXIT_ONLY);
    assertThat(of("STORE", INTERCOM, LOCK)).isEqualTo(DoorClass.INTERCOM_RELEASED);
    assertThat(of("STORE", DOOR_CONTACT)).isEqualTo(DoorClass.MONITORED_ONLY);
    assertThat(of("STORE")).isEqualTo(DoorClass.UNKNOWN);
  }

  @Test
  void placeTellsTheClassBeforeDevices() {
    assertThat(of("LIFT 2", READER)).isEqualTo(DoorClass.LIFT_READER);
    assertThat(of("LIFT LOBBY", READER, LOCK)).isEqualTo(DoorClass.CONTROLLED_IN);
    assertThat(of("SPEED LANE 1", READER)).isEqualTo(DoorClass.TURNSTILE);
    assertThat(of("VEHICLE GATE", READER, LOCK)).isEqualTo(DoorClass.GATE);
    assertThat(of("MANTRAP", READER, LOCK)).isEqualTo(DoorClass.INTERLOCK);
  }

  @Test
  void hintOfTheDrawingComesFirst() {
    Drawn drawing = new Drawn().door("D-01", "LIFT 2", "class", "Controlled in/out").with(READER);

    assertThat(Case.of(drawing.done(), Specification.none()).points().getFirst().doorClass())
        .isEqualTo(DoorClass.CONTROLLED_IN_OUT);
  }
}
