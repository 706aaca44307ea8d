package dev.securityassistant.drawing.layer;

import static dev.securityassistant.drawing.layer.LayerWords.claimed;
import static dev.securityassistant.drawing.layer.LayerWords.read;
import static dev.securityassistant.drawing.layer.LayerWords.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.Bits;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.GreyTiles;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Rect;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextLayerTest {

  private static final List<String> TEXTS =
      List.of("PLANT", "SERVER", "STAIR", "A-101", "A-102", "A-103", "LEGEND", "READER");

  @Test
  void wordsOnWhichBothAgreeAreSurerAndNoneIsAdded() {
    Sheet compared = new TextLayer(layer(TEXTS, 0, 0)).compared(sheet(page(), null));

    assertThat(compared.words()).hasSameSizeAs(page());
    assertThat(compared.words()).allMatch(w -> w.text().equals(w.claimed()) && w.quality() > 0.9);
    assertThat(compared.notes()).anyMatch(n -> n.contains("at 8 of 8 places"));
  }

  @Test
  void whereTheLayerSaysSomethingElseThePictureCountsAndTheOtherReadingIsKept() {
    List<String> wrong = new ArrayList<>(TEXTS);
    wrong.set(3, "A-1O1");

    Word tag = word(new TextLayer(layer(wrong, 0, 0)).compared(sheet(page(), null)), "A-101");

    assertThat(tag.claimed()).isEqualTo("A-1O1");
    assertThat(tag.quality()).isLessThanOrEqualTo(0.9);
  }

  @Test
  void aLayerThatLiesFiveMillimetresOffIsMovedBack() {
    Sheet compared = new TextLayer(layer(TEXTS, 14.2, 14.2)).compared(sheet(page(), null));

    assertThat(compared.words()).allMatch(w -> w.text().equals(w.claimed()));
    assertThat(compared.notes()).anyMatch(n -> n.contains("7 mm off"));
  }

  @Test
  void rubbishIsLeftUnusedAndTold() {
    List<String> rubbish = TEXTS.stream().map(t -> "#" + t.toLowerCase() + "~!").toList();

    Sheet compared = new TextLayer(layer(rubbish, 0, 0)).compared(sheet(page(), null));

    assertThat(compared.words()).isEqualTo(page());
    assertThat(compared.notes()).anyMatch(n -> n.contains("not used: at 0 of 8 places"));
  }

  @Test
  void wordsOfTheFileThatShowAreLeftAlone() {
    List<Word> words = new ArrayList<>(page());
    Word stamped = claimed("A-200", 300, 300);
    words.add(stamped);
    List<Word> layer = new ArrayList<>(layer(TEXTS, 0, 0));
    layer.add(claimed("A-2OO", 300, 300));

    assertThat(new TextLayer(layer).compared(sheet(words, null)).words()).contains(stamped);
  }

  @Test
  void aWordOfTheLayerAloneIsTakenUnsurelyWherePixelsBearItOutAndNeverOnPaper() {
    List<Word> layer = new ArrayList<>(layer(TEXTS, 0, 0));
    layer.add(claimed("CR-014", 300, 300));
    layer.add(claimed("CR-015", 300, 350));

    Sheet compared = new TextLayer(layer).compared(sheet(page(), print(300, 300)));

    assertThat(compared.words())
        .filteredOn(w -> w.origin() == Origin.LAYER)
        .singleElement()
        .satisfies(w -> assertThat(w.text()).isEqualTo("CR-014"))
        .satisfies(w -> assertThat(w.quality()).isLessThanOrEqualTo(0.5));
    assertThat(compared.notes()).anyMatch(n -> n.contains("only the hidden text"));
  }

  private static List<Word> page() {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      words.add(read(TEXTS.get(i), 50 + 60 * (i % 4), 60 + 70 * (i / 4.0)));
    }
    return words;
  }

  private static List<Word> layer(List<String> texts, double right, double down) {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      words.add(claimed(texts.get(i), 50.5 + 60 * (i % 4) + right, 60.5 + 70 * (i / 4.0) + down));
    }
    return words;
  }

  private static Word word(Sheet sheet, String text) {
    return sheet.words().stream().filter(w -> w.text().equals(text)).findFirst().orElseThrow();
  }

  /**
   * A print with strokes like letters at one place, for a reader that sees in them what it is told.
   */
  private static Print print(int left, int top) {
    Ink ink = new Ink(600, 400);
    for (int x = left; x < left + 24; x += 4) {
      for (int y = top; y < top + 4; y++) {
        ink.set(x, y, true);
      }
    }
    return new Print(
        Bits.of(ink), GreyTiles.of(new GreyImage(600, 400), ink), 1, new CredulousLetters());
  }

  private static final class CredulousLetters implements Print.Letters {
    @Override
    public @Nullable Rect place(GreyImage cell) {
      return null;
    }

    @Override
    public List<double[]> likelihoods(List<GreyImage> pictures, List<String> texts) {
      return pictures.stream().map(p -> new double[texts.size()]).toList();
    }
  }
}
