package dev.securityassistant.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class LargeFileTest {

  private static final long BYTES = 100_000_000;

  /** In parts of 8 MiB. */
  private static final int PARTS = 12;

  @RegisterExtension final LocalAws aws = new LocalAws();

  @TempDir Path temp;

  @Tag("slow")
  @Test
  void a_drawing_of_100_mb_goes_up_and_down_with_64_mb_of_memory() throws Exception {
    Map<String, String> environment = aws.environment();
    URI server = URI.create(environment.getOrDefault("AWS_ENDPOINT_URL_S3", ""));
    Path down = temp.resolve("drawing.pdf");
    List<String> said;
    try (FaultyProxy proxy = FaultyProxy.before(server, FaultyProxy.Faults.NONE, 1)) {
      environment.put("AWS_ENDPOINT_URL_S3", proxy.address());
      said = run(environment, String.valueOf(BYTES), down.toString());
      assertThat(proxy.requests())
          .isEqualTo(
              Map.of(
                  "POST INTELLIGENT_TIERING", 1,
                  "PUT", PARTS,
                  "POST", 1,
                  "PUT INTELLIGENT_TIERING", 1,
                  "DELETE", 1,
                  "GET", 1));
    }
    Files.write(Path.of("target", "large-file.txt"), said);

    assertThat(down).hasSize(BYTES);
    assertThat(said).first().isEqualTo("sum " + sum(down));
  }

  private List<String> run(Map<String, String> environment, String... arguments) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            LargeFile.class.getName(),
            arguments[0],
            arguments[1]);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().toList();
  }

  private static String sum(Path file) throws Exception {
    MessageDigest sum = MessageDigest.getInstance("SHA-256");
    try (InputStream content = new DigestInputStream(Files.newInputStream(file), sum)) {
      content.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(sum.digest());
  }
}
