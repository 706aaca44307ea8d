package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.CommandLine.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

  @TempDir static Path temp;
  private static String job = "";
  private CommandLine line = line();

  @BeforeAll
  static void readADrawing() {
    Outcome read =
        line()
            .run(
                "process",
                ReadDrawing.named("seed-1/t15-device-tags").pdf().toString(),
                "--client",
                "Hospital",
                "--project",
                "Wing",
                "--json");
    Matcher id = Pattern.compile("job_\\d+").matcher(read.out());
    assertThat(id.find()).as(read.err()).isTrue();
    job = id.group();
  }

  @BeforeEach
  void newLine() {
    line = line();
  }

  @Test
  void withoutAnIdEveryComponentHasOneLine() {
    Outcome all = line.run("explain", job);
    Outcome json = line.run("explain", job, "--json");

    assertThat(all.code()).isZero();
    assertThat(all.out().lines()).allMatch(l -> l.contains("page 1"));
    assertThat(json.out().lines()).hasSameSizeAs(all.out().lines().toList());
    assertThat(json.out().lines()).allMatch(l -> l.contains("\"page_number\":1"));
  }

  @Test
  void withAnIdItGoesStepByStep() {
    Outcome door = line.run("explain", job, "--id", firstDoor());

    assertThat(door.code()).as(door.err()).isZero();
    assertThat(door.out().lines().map(l -> l.strip().split(" ")[0]))
        .containsSubsequence("sheet", "tag", "device", "opening", "room", "confidence");
    assertThat(line.run("explain", job, "--id", firstDoor(), "--json").out())
        .contains("\"step\":\"tag\"", "\"bbox\":[");
  }

  @Test
  void thePictureIsAnXmlFileAndNeedsNothingElse() throws Exception {
    Path svg = temp.resolve("page.svg");

    Outcome drawn = line.run("explain", job, "--page", "1", "--svg", svg.toString());

    assertThat(drawn.code()).as(drawn.err()).isZero();
    assertThat(drawn.err()).contains("page 1 drawn to");
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(svg.toFile())
                .getDocumentElement()
                .getTagName())
        .isEqualTo("svg");
    assertThat(Files.readString(svg)).doesNotContain("href", "<style", "<script", "url(");
  }

  @Test
  void nothingIsLeftInTheScratchFolder() throws Exception {
    line.run("explain", job, "--id", firstDoor());

    try (var left = Files.list(temp.resolve("scratch"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void whatIsAskedWronglyIsSaid() {
    refused(2, "has no component 'X-999'", "--id", "X-999");
    refused(2, "has pages 1 to 1", "--page", "9");
    refused(2, "ends in .svg", "--svg", "plan.pdf");
  }

  private void refused(int code, String message, String... options) {
    List<String> arguments = new java.util.ArrayList<>(List.of("explain", job));
    arguments.addAll(List.of(options));
    Outcome outcome = line.run(arguments.toArray(String[]::new));

    assertThat(outcome.code()).isEqualTo(code);
    assertThat(outcome.err()).contains(message);
    assertThat(outcome.out()).isEmpty();
  }

  private String firstDoor() {
    return line.run("explain", job).out().lines().findFirst().orElseThrow().split(" ")[0];
  }

  private static CommandLine line() {
    return new CommandLine(new Wiring())
        .with("OUTPUT_DIR", temp.resolve("local_output").toString())
        .with("SCRATCH_DIR", temp.resolve("scratch").toString());
  }
}
