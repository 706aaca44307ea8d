package dev.securityassistant.schedule.sheet;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.IdKey;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import java.util.List;
import java.util.stream.Collectors;

/** What the hidden text of a scan says where something was read, for whoever checks the reading. */
public final class HiddenClaims {

  private final List<Word> words;

  /** What the hidden text of this sheet says. */
  public HiddenClaims(Sheet sheet) {
    this.words = sheet.words().stream().filter(w -> w.claimed() != null).toList();
  }

  /**
   * What it says at a place, as a clause that follows others; empty where it says nothing there.
   *
   * @param box around the lettering
   * @param read the lettering as it is given
   */
  public String at(Box box, String read) {
    List<Word> there =
        words.stream().filter(w -> box.contains(w.box().centerX(), w.box().centerY())).toList();
    if (there.isEmpty()) {
      return "";
    }
    if (there.stream().anyMatch(w -> w.origin() == Origin.LAYER)) {
      return ", partly taken from the hidden text of the file, as the picture alone was not read there";
    }
    String said =
        there.stream()
            .map(w -> String.valueOf(w.claimed()))
            .distinct()
            .collect(Collectors.joining(" "));
    boolean same =
        there.stream().allMatch(w -> w.text().equalsIgnoreCase(w.claimed()))
            || IdKey.of(said).equals(IdKey.of(read));
    return same
        ? ", as the hidden text of the file says too"
        : ", although the hidden text of the file says '%s' here".formatted(said);
  }
}
