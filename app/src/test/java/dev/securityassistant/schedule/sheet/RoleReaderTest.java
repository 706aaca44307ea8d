package dev.securityassistant.schedule.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.SheetRole;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Strokes;
import dev.securityassistant.schedule.text.TextLines;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleReaderTest {

  @ParameterizedTest
  @CsvSource({
    "Level 2 access control plan, 12, PLAN, true",
    "Ground floor security layout, 5, PLAN, true",
    "Basement plan, 0, PLAN, true",
    "Security and fire alarm layout level 1, 9, PLAN, true",
    "Security door schedule, 0, SCHEDULE, false",
    "Access control riser diagram, 0, RISER, false",
    "Typical door details, 2, DETAIL, false",
    "Legend and symbols, 0, LEGEND, false",
    "General notes, 0, NOTES, false",
    "Drawing list, 0, COVER, false",
    "Fire alarm layout level 2, 9, OTHER, false",
    "Small power layout, 14, OTHER, false",
    "Steelwork framing plan, 0, OTHER, false",
    "Domestic water services, 6, OTHER, false",
  })
  void theTitleTellsTheRole(String title, int openings, SheetRole role, boolean security) {
    Sheet sheet = Strokes.sheet(List.of(), List.of());

    RoleReader.Role read =
        RoleReader.read(sheet, new TitleBlock("E-201", title, List.of()), List.of(), 0, openings);

    assertThat(read.role()).isEqualTo(role);
    assertThat(read.security()).isEqualTo(security);
    assertThat(read.reason()).contains(title);
  }

  @Test
  void withoutCaptionTheLineThatTellsOfAPlanIsTheTitleThoughTheLegendIsLarger() {
    List<Word> words =
        List.of(
            Strokes.word("LEGEND", 1000, 40, 8),
            Strokes.word("Security", 1000, 700, 6),
            Strokes.word("layout", 1027, 700, 6),
            Strokes.word("level", 1048, 700, 6),
            Strokes.word("1", 1066, 700, 6));
    Sheet sheet = Strokes.sheet(words, List.of());

    RoleReader.Role read =
        RoleReader.read(sheet, new TitleBlock(null, null, List.of()), TextLines.of(words), 0.04, 0);

    assertThat(read.role()).isEqualTo(SheetRole.PLAN);
    assertThat(read.security()).isTrue();
  }

  @Test
  void aSheetWithALegendOnlyIsALegendThoughNoCaptionNamesIt() {
    List<Word> words =
        List.of(Strokes.word("LEGEND", 100, 40, 8), Strokes.word("Security", 100, 80, 6));
    Sheet sheet = Strokes.sheet(words, List.of());

    RoleReader.Role read =
        RoleReader.read(sheet, new TitleBlock(null, null, List.of()), TextLines.of(words), 0.2, 0);

    assertThat(read.role()).isEqualTo(SheetRole.LEGEND);
  }
}
