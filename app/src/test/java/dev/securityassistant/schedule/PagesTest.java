package dev.securityassistant.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.drawing.Drawing;
import dev.securityassistant.drawing.DrawingException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

  private static final int PAGES = 9;

  @TempDir private Path folder;
  private Path drawing = Path.of("");

  @BeforeEach
  void pagesOfGrowingWidth() throws IOException {
    drawing = folder.resolve("set.pdf");
    try (PDDocument document = new PDDocument()) {
      for (int page = 1; page <= PAGES; page++) {
        PDPage sheet = new PDPage(new PDRectangle(100 + page, 300));
        document.addPage(sheet);
        try (PDPageContentStream ink = new PDPageContentStream(document, sheet)) {
          for (int line = 0; line < page; line++) {
            ink.moveTo(10, 10 + line);
            ink.lineTo(90, 10 + line);
            ink.stroke();
          }
        }
      }
      document.save(drawing.toFile());
    }
  }

  @Test
  void resultsComeInTheOrderOfThePages() throws Exception {
    List<Integer> done = new ArrayList<>();
    try (Pages pages = open()) {
      List<Integer> lines =
          pages.each(
              (page, read) ->
                  read instanceof Pages.Page.Readable(var sheet)
                          && Math.round(sheet.width()) == 100 + page
                      ? sheet.lines().size()
                      : -1,
              done::add);

      assertThat(lines).containsExactlyElementsOf(upTo(PAGES));
      assertThat(done).containsExactlyElementsOf(upTo(PAGES));
    }
  }

  @Test
  void goneThroughTwiceItGivesTheSame() throws Exception {
    try (Pages pages = open()) {
      List<Pages.Page> first = pages.each((page, read) -> read, done -> {});
      List<Pages.Page> second = pages.each((page, read) -> read, done -> {});

      assertThat(second).containsExactlyElementsOf(first);
    }
  }

  @Test
  void whatATaskThrowsReachesTheCaller() throws Exception {
    try (Pages pages = open()) {
      assertThatThrownBy(() ->
              pages.each(
                  (page, read) -> {
                    if (page == 3) {
                      throw new IllegalStateException("page three");
                    }
                    return page;
                  },
                  done -> {}))
          .hasMessage("page three");
    }
  }

  @Test
  void aCallerThatIsInterruptedStops() throws Exception {
    try (Pages pages = open()) {
      Thread.currentThread().interrupt();

      assertThatThrownBy(() -> pages.each((page, read) -> page, done -> {}))
          .isInstanceOf(InterruptedIOException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private Pages open() throws IOException, DrawingException {
    return Pages.open(() -> Drawing.open(drawing));
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }
}
