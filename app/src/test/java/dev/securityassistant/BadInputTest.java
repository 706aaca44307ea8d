package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.CommandLine.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused is refused with a sentence and an exit code, and harms nothing. */
class BadInputTest {

  @TempDir Path temp;
  private Path out;
  private CommandLine line;

  @BeforeEach
  void open() {
    out = temp.resolve("local_output");
    line = new CommandLine(new Wiring()).with("SCRATCH_DIR", temp.resolve("scratch").toString());
  }

  @Test
  void anEmptyFile() throws IOException {
    refused(Files.createFile(temp.resolve("plan.pdf")), "plan.pdf is empty");
  }

  @Test
  void aMissingFile() {
    refused(temp.resolve("nowhere.pdf"), "does not exist");
  }

  @Test
  void aFolder() throws IOException {
    refused(Files.createDirectory(temp.resolve("plans.pdf")), "is not a file");
  }

  @Test
  void notAPdf() throws IOException {
    refused(Files.writeString(temp.resolve("plan.pdf"), "AC1032 drawing"), "AutoCAD drawing");
  }

  @Test
  void aPdfCutShort() throws IOException {
    refused(BadFiles.cutShort(temp.resolve("plan.pdf")), "not a readable PDF");
  }

  @Test
  void aPdfWithPassword() throws IOException {
    refused(BadFiles.protectedByPassword(temp.resolve("plan.pdf")), "protected by a password");
  }

  @Test
  void aPdfWithoutPages() throws IOException {
    refused(BadFiles.pages(temp.resolve("plan.pdf"), 0, 500), "has no pages");
  }

  @Test
  void moreMegabytesThanSet() throws IOException {
    line.with("MAX_FILE_MB", "0.001");
    refused(BadFiles.pages(temp.resolve("plan.pdf"), 500, 500), "raise MAX_FILE_MB");
  }

  @Test
  void morePagesThanSet() throws IOException {
    line.with("MAX_PAGES", "2");
    refused(BadFiles.pages(temp.resolve("plan.pdf"), 3, 500), "has 3 pages, more than the 2");
  }

  @Test
  void aSpecificationOfAnotherKind() throws IOException {
    Path workbook = Files.write(temp.resolve("spec.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
    refusedSpecification(workbook, "ZIP or Office file");
  }

  @Test
  void aSpecificationWithExternalEntity() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "top secret");
    Path specification = BadFiles.docxWithEntity(temp.resolve("spec.docx"), secret);

    Outcome outcome = process(good(), "--context", specification.toString());

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("error: ").contains("spec");
    assertThat(everythingWritten()).noneMatch(text -> text.contains("top secret"));
  }

  @Test
  void aSpecificationThatIsAZipBomb() throws IOException {
    Path specification = BadFiles.docxBomb(temp.resolve("spec.docx"));

    Outcome outcome = process(good(), "--context", specification.toString());

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).contains("error: ");
  }

  @Test
  void aFolderThatCannotBeMade() throws IOException {
    Path file = Files.createFile(temp.resolve("taken"));
    out = file.resolve("local_output");

    Outcome outcome = process(good());

    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err()).contains("--out").doesNotContain("\tat ");
  }

  @Test
  void aBadDrawingDoesNotStopTheNext() throws IOException {
    Path empty = Files.createFile(temp.resolve("empty.pdf"));

    Outcome outcome = process(empty, good().toString());

    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.out()).contains("good.pdf").contains("completed");
  }

  @Tag("slow")
  @Test
  void twoThousandPagesAreRead() throws IOException {
    Outcome outcome = process(BadFiles.pages(temp.resolve("plan.pdf"), 2_000, 500));

    assertThat(outcome.code()).isZero();
  }

  @Test
  void aPageOf200InchesIsTaken() throws IOException {
    Outcome outcome = process(BadFiles.pages(temp.resolve("plan.pdf"), 1, 14_400));

    assertThat(outcome.code()).isZero();
  }

  @Test
  void aDecompressionBombDoesNotBreakTheProgram() throws IOException {
    Outcome outcome = process(BadFiles.decompressionBomb(temp.resolve("plan.pdf"), 100));

    assertThat(outcome.code()).isIn(0, 3);
    assertThat(outcome.err()).doesNotContain("\tat ");
  }

  @Test
  void aWrongSettingIsNamed() throws IOException {
    line.with("MAX_PAGES", "many");

    Outcome outcome = process(good());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("MAX_PAGES is 'many'");
  }

  private void refused(Path drawing, String sentence) {
    Outcome outcome = process(drawing);
    assertRefused(outcome, sentence);
  }

  private void refusedSpecification(Path specification, String sentence) throws IOException {
    assertRefused(process(good(), "--context", specification.toString()), sentence);
  }

  private void assertRefused(Outcome outcome, String sentence) {
    assertThat(outcome.code()).isEqualTo(3);
    assertThat(outcome.err()).startsWith("error: ").contains(sentence).doesNotContain("\tat ");
    assertThat(out.resolve("7central")).doesNotExist();
    assertThat(line.run("jobs", "--out", out.toString()).out()).isEmpty();
    assertThat(staged()).isEmpty();
  }

  private List<Path> staged() {
    Path folder = out.resolve("_temp");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> everythingWritten() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> {
            try {
              return Files.readString(file, StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          })
          .toList();
    }
  }

  private Path good() throws IOException {
    return BadFiles.pages(temp.resolve("good.pdf"), 1, 500);
  }

  private Outcome process(Path drawing, String... more) {
    String[] fixed = {
      "process", drawing.toString(), "--client", "C", "--project", "P", "--out", out.toString()
    };
    return line.run(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray(String[]::new));
  }
}
