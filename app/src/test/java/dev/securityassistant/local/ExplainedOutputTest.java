package dev.securityassistant.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.file.FileKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ExplainedOutputTest {

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_full_disk_is_told_with_the_folder_and_what_to_do() throws IOException {
    try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
      OutputStream out = new ExplainedOutput(full, Path.of("local_output/jobs.json"));

      assertThatThrownBy(() -> out.write(new byte[10]))
          .hasMessageContaining("Cannot write to local_output: No space left on device")
          .hasMessageContaining("--out");
    }
  }

  @Test
  void a_folder_that_cannot_be_made_is_told(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(".aside"), "in the way");
    LocalFileStore files = new LocalFileStore(LocalFolder.open(folder));

    assertThatThrownBy(() -> files.put(new FileKey("a/b"), new ByteArrayInputStream(new byte[1])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Cannot write to " + folder)
        .hasMessageContaining("is in the way");
  }
}
