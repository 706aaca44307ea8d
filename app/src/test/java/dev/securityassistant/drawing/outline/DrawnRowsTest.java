package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.lettering.ReadRow;
import dev.securityassistant.drawing.ocr.Reading;
import dev.securityassistant.drawing.raster.Part;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawnRowsTest {

  private static final Frames NO_FRAMES = new Frames(List.of());

  @Test
  void aLetterAloneIsOneWhereItStandsInAFrame() {
    Frames frames = new Frames(List.of(new Box(-6, -4, 10, 12)));

    assertThat(rows("K", frames, letter(0, 4)).legible()).hasSize(1);
    assertThat(rows("K", NO_FRAMES, letter(0, 4)).legible()).isEmpty();
  }

  @Test
  void aCircleInAFrameIsDrawing() {
    Frames frames = new Frames(List.of(new Box(-6, -4, 10, 12)));

    assertThat(rows("O", frames, letter(0, 4)).legible()).isEmpty();
  }

  private static DrawnRows rows(String text, Frames frames, DrawnLetter... letters) {
    LetterRow row = new LetterRow(List.of(new Part(0, 0, 16, 32, 99, new int[] {0, 0, 16})), 0);
    double[] sure = new double[text.length()];
    Arrays.fill(sure, 0.95);
    Map<LetterRow, List<DrawnLetter>> drawn = new IdentityHashMap<>();
    drawn.put(row, List.of(letters));
    return new DrawnRows(
        List.of(row),
        drawn,
        List.of(new ReadRow(row, new Reading(text, sure, sure))),
        FixedPitch.of(List.of()),
        0.24,
        true,
        frames);
  }

  private static DrawnLetter letter(double x, double width) {
    return DrawnLetter.whole(List.of(Lines.stroke(1, x, 0, x, 8, x + width, 8)), 0);
  }
}
