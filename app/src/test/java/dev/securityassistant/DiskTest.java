package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.CommandLine.Outcome;
import dev.securityassistant.pipeline.Agents;
import dev.securityassistant.pipeline.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that takes no more, or nothing at all. */
class DiskTest {

  @TempDir Path temp;

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aWriteThatTheSystemCutsShortLosesNothingAndIsExplained() throws Exception {
    Path out = temp.resolve("local_output");
    Path drawing = Files.write(temp.resolve("plan.pdf"), large());
    assertThat(process(drawing, out).code()).isZero();

    // No file of this process may grow over 64 blocks: as on a full disk, a write ends half way.
    Process child =
        ChildProcess.start(
            List.of("sh", "-c", "ulimit -f 64; exec \"$@\"", "sh"),
            Main.class,
            arguments(drawing, out));

    assertThat(child.waitFor()).isEqualTo(4);
    assertThat(jobs(out)).as("the job before, and no half of another").hasSize(1);
    assertThat(process(drawing, out).code()).as("with room again").isZero();
    assertThat(jobs(out)).hasSize(2);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
    Path drawing = Files.writeString(temp.resolve("plan.pdf"), Samples.PDF);

    Outcome outcome = process(drawing, Path.of("/sys/security-assistant"));

    assertThat(outcome.code()).isEqualTo(4);
    assertThat(outcome.err()).startsWith("error: ").contains("/sys").contains("--out");
  }

  /**
   * As a workbook that is open in another program, where the system then lets nobody replace it.
   */
  @Test
  void anOutputThatCannotBeReplacedFailsTheJobWithItsNameAndRetryGoesOn() throws Exception {
    Path out = temp.resolve("local_output");
    Path drawing = Files.writeString(temp.resolve("plan.pdf"), Samples.PDF);
    List<Path> inTheWay = new ArrayList<>();
    Agents small = Samples.agents();
    Agents locking =
        new Agents(
            small.context(),
            (jobId, copy, specification, pages) -> {
              inTheWay.add(out.resolve("7central/c/p/%s/schedule_v1.xlsx".formatted(jobId)));
              Files.createDirectories(inTheWay.getLast().resolve("held"));
              return small.schedule().read(jobId, copy, specification, pages);
            },
            small.codegen(),
            small.judge());
    CommandLine commands =
        new CommandLine(
            settings -> Office.open(settings.out(), Office.stores(settings.out()), locking));

    Outcome failed = commands.run(arguments(drawing, out));
    assertThat(failed.code()).as("%s", failed).isEqualTo(4);
    assertThat(failed.err() + failed.out()).contains("schedule_v1.xlsx");
    Files.delete(inTheWay.getFirst().resolve("held"));
    Files.delete(inTheWay.getFirst());
    Path folder = inTheWay.getFirst();
    String job = folder.getName(folder.getNameCount() - 2).toString();

    assertThat(commands.run("retry", job, "--out", out.toString()).code()).isZero();
    assertThat(inTheWay).as("the drawing was read once").hasSize(1);
    assertThat(inTheWay.getFirst()).isRegularFile();
  }

  private static byte[] large() {
    return (Samples.PDF + "% filled\n".repeat(50_000)).getBytes(StandardCharsets.US_ASCII);
  }

  private static String[] arguments(Path drawing, Path out) {
    return new String[] {
      "process", drawing.toString(), "--client", "C", "--project", "P", "--out", out.toString()
    };
  }

  private static Outcome process(Path drawing, Path out) {
    return new CommandLine(settings ->
        Office.open(settings.out(), Office.stores(settings.out()), Samples.agents()))
        .run(arguments(drawing, out));
  }

  private static List<String> jobs(Path out) {
    return new CommandLine(settings ->
        Office.open(settings.out(), Office.stores(settings.out()), Samples.agents()))
        .run("jobs", "--out", out.toString())
        .out()
        .lines()
        .toList();
  }
}
