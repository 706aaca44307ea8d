package dev.securityassistant.judge;

import static dev.securityassistant.component.ComponentType.CAMERA;
import static dev.securityassistant.component.ComponentType.LOCK;
import static dev.securityassistant.component.ComponentType.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Extraction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArtefactCheckTest {

  private static final Extraction DRAWN =
      new Drawn().door("D-01", "A").with(READER).with(LOCK).alone("C-1", CAMERA).done();

  @Test
  void workbookThatSaysWhatTheComponentsSayIsRight() {
    ArtefactFacts facts = new ArtefactFacts(2, 3, Map.of(READER, 1, LOCK, 1), List.of());

    assertThat(ArtefactCheck.check(facts, DRAWN)).isEmpty();
  }

  @Test
  void everyDifferenceIsFound() {
    ArtefactFacts facts =
        new ArtefactFacts(1, 4, Map.of(READER, 2, LOCK, 1), List.of("Schedule!C4"));

    assertThat(ArtefactCheck.check(facts, DRAWN))
        .extracting(Finding::rule)
        .containsExactly("C5", "C5", "R3", "R3");
  }
}
