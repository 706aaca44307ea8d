package dev.securityassistant.schedule.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.shape.Strokes;
import dev.securityassistant.schedule.text.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableReaderTest {

  private final List<Word> words = new ArrayList<>();
  private final List<Polyline> lines = new ArrayList<>();

  @Test
  void ruledTableWithTwoHeaderRowsSectionsBlankAndMergedCells() {
    cell(20, 20, 100, 60, "DOOR NO.");
    cell(100, 20, 200, 60, "LOCATION");
    cell(200, 20, 300, 40, "READERS");
    cell(200, 40, 250, 60, "IN");
    cell(250, 40, 300, 60, "OUT");
    cell(300, 20, 360, 60, "REX");
    cell(360, 20, 420, 60, "FIRE");
    cell(420, 20, 500, 60, "LOCK TYPE");
    cell(20, 60, 500, 80, "LEVEL 2");
    row(80, "D-01", "1", "1", "-", "FD30", "22");
    row(100, "D-02", "1", "", "1", "", "11");
    cell(100, 80, 200, 120, "STORE");

    List<TableRow> rows = rows();

    assertThat(rows).extracting(TableRow::doorId).containsExactly("D-01", "D-02");
    assertThat(rows).extracting(TableRow::location).containsOnly("STORE");
    assertThat(rows).extracting(TableRow::level).containsOnly("LEVEL 2");
    assertThat(rows).extracting(TableRow::fireRating).containsExactly("FD30", null);
    assertThat(rows.getFirst().counts())
        .isEqualTo(Map.of(ComponentType.READER, 2, ComponentType.EXIT_BUTTON, 0));
    assertThat(rows.getLast().counts())
        .isEqualTo(Map.of(ComponentType.READER, 1, ComponentType.EXIT_BUTTON, 1));
  }

  @Test
  void tableWithoutRulesIsReadByItsHeaders() {
    text(20, 20, "DOOR REF");
    text(120, 20, "LEVEL");
    text(220, 20, "READERS");
    text(320, 20, "CONTACTS");
    for (int i = 0; i < 3; i++) {
      text(20, 40 + 14 * i, "A.10" + i);
      text(120, 40 + 14 * i, "GROUND");
      text(235, 40 + 14 * i, "2");
    }
    text(335, 54, "1");

    List<TableRow> rows = rows();

    assertThat(rows).extracting(TableRow::doorId).containsExactly("A.100", "A.101", "A.102");
    assertThat(rows).extracting(TableRow::level).containsOnly("GROUND");
    assertThat(rows)
        .extracting(TableRow::counts)
        .containsExactly(
            Map.of(ComponentType.READER, 2),
            Map.of(ComponentType.READER, 2, ComponentType.DOOR_CONTACT, 1),
            Map.of(ComponentType.READER, 2));
  }

  @Test
  void revisionsAndTitleBlocksAreNoSchedules() {
    text(20, 20, "REF");
    text(120, 20, "DESCRIPTION");
    text(220, 20, "DATE");
    text(320, 20, "LEVEL");
    text(20, 40, "C1");
    text(120, 40, "FIRST ISSUE");

    assertThat(rows()).isEmpty();
  }

  @Test
  void noTableIsHeadedByALegend() {
    text(20, 20, "DOOR NO.");
    text(120, 20, "LOCATION");
    text(220, 20, "READERS");
    text(320, 20, "REX");
    text(20, 40, "A.100");
    text(120, 40, "STORE");
    text(220, 40, "1");

    assertThat(rows()).hasSize(1);
    assertThat(rows(new Box(0, 0, 400, 30))).isEmpty();
  }

  private List<TableRow> rows(Box... legends) {
    Sheet sheet = Strokes.sheet(words, lines);
    return TableReader.read(sheet, new Ink(sheet), TextLines.of(words), List.of(legends)).stream()
        .flatMap(t -> t.rows().stream())
        .toList();
  }

  private void row(
      double y, String id, String in, String out, String exit, String fire, String lock) {
    cell(20, y, 100, y + 20, id);
    cell(200, y, 250, y + 20, in);
    cell(250, y, 300, y + 20, out);
    cell(300, y, 360, y + 20, exit);
    cell(360, y, 420, y + 20, fire);
    cell(420, y, 500, y + 20, lock);
  }

  private void cell(double x0, double y0, double x1, double y1, String text) {
    lines.add(Strokes.rectangle(x0, y0, x1, y1));
    if (!text.isEmpty()) {
      text(x0 + 4, (y0 + y1) / 2 - 3, text);
    }
  }

  private void text(double x, double y, String text) {
    double at = x;
    for (String word : text.split(" ", -1)) {
      words.add(Strokes.word(word, at, y, 8));
      at += 4 * word.length() + 3;
    }
  }
}
