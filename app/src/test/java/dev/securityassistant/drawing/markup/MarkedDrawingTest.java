package dev.securityassistant.drawing.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.component.WithheldCause;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedDrawingTest {

  private static final Box BOX = new Box(100, 60, 140, 80);

  @TempDir Path folder;

  @Test
  void everyComponentAndEveryWithheldItemGetsANote() throws IOException {
    Path drawing = DrawingSamples.plain(folder, 2);
    Path marked = mark(drawing, List.of(door("D-01", 1), door("D-02", 2)), List.of(sample(2)));

    try (PDDocument document = Loader.loadPDF(marked.toFile())) {
      assertThat(document.getPage(0).getAnnotations()).hasSize(1);
      List<PDAnnotation> second = document.getPage(1).getAnnotations();
      assertThat(second).hasSize(2).allMatch(PDAnnotationSquare.class::isInstance);
      PDAnnotationMarkup note = (PDAnnotationMarkup) second.getFirst();
      assertThat(note.getAnnotationName()).isEqualTo("D-02");
      assertThat(note.getSubject()).isEqualTo("Door");
      assertThat(note.getTitlePopup()).isEqualTo("Security Assistant");
      assertThat(note.getContents()).contains("D-02", "93%", "boxed tag beside the leaf");
      assertThat(note.isPrinted()).isTrue();
      assertThat(note.getNormalAppearanceStream()).isNotNull();
      PDAnnotationMarkup withheld = (PDAnnotationMarkup) second.getLast();
      assertThat(withheld.getSubject()).isEqualTo("Not counted");
      assertThat(withheld.getContents()).contains("reader box", "in the legend");
      assertThat(withheld.getBorderStyle().getStyle()).isEqualTo("D");
    }
  }

  @Test
  void notesBearNamesOfTheirOwnThoughIdsRepeat() throws IOException {
    Path drawing = DrawingSamples.plain(folder, 1);
    Path marked = mark(drawing, List.of(door("D-01", 1), door("D-01", 1)), List.of());

    try (PDDocument document = Loader.loadPDF(marked.toFile())) {
      assertThat(document.getPage(0).getAnnotations())
          .extracting(PDAnnotation::getAnnotationName)
          .containsExactly("D-01", "D-01#2");
    }
  }

  @Test
  void theOriginalIsTheBeginningOfTheMarkedFileAndPageContentIsUntouched() throws IOException {
    Path drawing = DrawingSamples.plain(folder, 3);
    byte[] before = Files.readAllBytes(drawing);
    Path marked = mark(drawing, List.of(door("D-01", 1), door("D-03", 3)), List.of(sample(2)));

    byte[] after = Files.readAllBytes(marked);
    assertThat(Arrays.copyOf(after, before.length)).isEqualTo(before);
    assertThat(Files.readAllBytes(drawing)).isEqualTo(before);
    try (PDDocument first = Loader.loadPDF(drawing.toFile());
        PDDocument second = Loader.loadPDF(marked.toFile())) {
      for (int page = 0; page < 3; page++) {
        assertThat(raw(second, page)).isNotEmpty().isEqualTo(raw(first, page));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0,1", "90,1", "180,1", "270,1", "0,2.5", "90,2", "-90,1"})
  void frameIsSeenWhereTheBoxWasRead(int rotation, float unit) throws IOException {
    Path drawing = DrawingSamples.turned(folder, rotation, unit);
    Path marked = mark(drawing, List.of(door("D-01", 1)), List.of());

    try (PDDocument document = Loader.loadPDF(marked.toFile())) {
      BufferedImage blank = render(drawing);
      BufferedImage page = new PDFRenderer(document).renderImage(0);
      Box seen = difference(blank, page);
      assertThat(seen.x0() * unit).isCloseTo(BOX.x0(), within(2.0 * unit));
      assertThat(seen.y0() * unit).isCloseTo(BOX.y0(), within(2.0 * unit));
      assertThat(seen.x1() * unit).isCloseTo(BOX.x1(), within(2.0 * unit));
      assertThat(seen.y1() * unit).isCloseTo(BOX.y1(), within(2.0 * unit));
    }
  }

  @Test
  void tinyBoxesAreStillLargeEnoughToClick() throws IOException {
    Path drawing = DrawingSamples.plain(folder, 1);
    Component dot = component("D-9", 1, new Box(10, 10, 10, 10));
    Path marked = mark(drawing, List.of(dot), List.of());

    try (PDDocument document = Loader.loadPDF(marked.toFile())) {
      PDRectangle frame = document.getPage(0).getAnnotations().getFirst().getRectangle();
      assertThat(frame.getWidth()).isGreaterThanOrEqualTo(4);
      assertThat(frame.getHeight()).isGreaterThanOrEqualTo(4);
    }
  }

  @Test
  void markupsOfTheDrawingStay() throws IOException {
    Path drawing = DrawingSamples.plain(folder, 1);
    Path once = mark(drawing, List.of(door("D-01", 1)), List.of());
    Path input = Files.move(once, folder.resolve("annotated.pdf"));
    Path twice = mark(input, List.of(door("D-02", 1)), List.of());

    try (PDDocument document = Loader.loadPDF(twice.toFile())) {
      assertThat(document.getPage(0).getAnnotations())
          .extracting(PDAnnotation::getAnnotationName)
          .containsExactly("D-01", "D-02");
    }
  }

  @Test
  void sameInputGivesTheSameBytes() throws IOException {
    Path drawing = DrawingSamples.plain(folder, 2);
    List<Component> doors = List.of(door("D-01", 1), door("D-02", 2));
    byte[] first = Files.readAllBytes(mark(drawing, doors, List.of(sample(1))));
    byte[] second = Files.readAllBytes(mark(drawing, doors, List.of(sample(1))));

    assertThat(second).isEqualTo(first);
  }

  @Test
  void drawingThatOpensWithoutPasswordKeepsItsProtection() throws IOException {
    Path drawing = DrawingSamples.encrypted(folder, "");
    Path marked = mark(drawing, List.of(door("D-01", 1)), List.of());

    try (PDDocument document = Loader.loadPDF(marked.toFile())) {
      assertThat(document.isEncrypted()).isTrue();
      assertThat(document.getCurrentAccessPermission().canModify()).isFalse();
      PDAnnotation note = document.getPage(0).getAnnotations().getFirst();
      assertThat(note.getContents()).contains("D-01", "boxed tag beside the leaf");
      assertThat(
              new String(
                  note.getNormalAppearanceStream().getContents().readAllBytes(),
                  java.nio.charset.StandardCharsets.US_ASCII))
          .contains(" re");
    }
  }

  @Test
  void drawingThatNeedsAPasswordIsRefusedInASentence() throws IOException {
    Path drawing = DrawingSamples.encrypted(folder, "secret");

    assertThatThrownBy(() -> mark(drawing, List.of(door("D-01", 1)), List.of()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("encrypted.pdf is protected by a password");
  }

  @Test
  void pageThatTheDrawingLacksIsRefusedInASentence() throws IOException {
    Path drawing = DrawingSamples.plain(folder, 1);

    assertThatThrownBy(() -> mark(drawing, List.of(door("D-07", 4)), List.of()))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "D-07 is said to be on page 4, but the drawing plain.pdf has 1 page."
                + " Was it read from another file?");
    assertThat(folder.resolve("marked.pdf")).doesNotExist();
  }

  private Path mark(Path drawing, List<Component> components, List<Withheld> withheld)
      throws IOException {
    Extraction extraction =
        new Extraction(
            "job_1",
            1,
            Extraction.Source.ENGINE,
            List.of(),
            List.of(),
            List.of(),
            components,
            withheld);
    Path target = folder.resolve("marked.pdf");
    MarkedDrawing.write(drawing, extraction, target);
    return target;
  }

  private static Component door(String id, int page) {
    return component(id, page, BOX);
  }

  private static Component component(String id, int page, Box box) {
    return new Component(
        id,
        ComponentType.DOOR,
        null,
        "LOBBY",
        new Evidence(page, box),
        0.93,
        "boxed tag beside the leaf",
        Map.of());
  }

  private static Withheld sample(int page) {
    return new Withheld(
        "reader box", WithheldCause.LEGEND_SAMPLE, "in the legend", new Evidence(page, BOX));
  }

  private static byte[] raw(PDDocument document, int page) throws IOException {
    COSStream content = document.getPage(page).getCOSObject().getCOSStream(COSName.CONTENTS);
    return content.createRawInputStream().readAllBytes();
  }

  private static BufferedImage render(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFRenderer(document).renderImage(0);
    }
  }

  /** The box around all pixels that differ. */
  private static Box difference(BufferedImage a, BufferedImage b) {
    int x0 = Integer.MAX_VALUE;
    int y0 = Integer.MAX_VALUE;
    int x1 = -1;
    int y1 = -1;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        if (a.getRGB(x, y) != b.getRGB(x, y)) {
          x0 = Math.min(x0, x);
          y0 = Math.min(y0, y);
          x1 = Math.max(x1, x + 1);
          y1 = Math.max(y1, y + 1);
        }
      }
    }
    return new Box(x0, y0, x1, y1);
  }
}
