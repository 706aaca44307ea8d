package dev.securityassistant.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.FileStore;
import dev.securityassistant.file.FileStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFileStoreTest extends FileStoreContract {

  @TempDir Path folder;
  @TempDir Path outside;

  @Override
  protected FileStore open() throws IOException {
    return new LocalFileStore(LocalFolder.open(folder));
  }

  @Test
  @Override
  protected void a_file_may_lie_below_the_name_of_another() throws IOException {
    write(new FileKey("a/b"), "file");

    assertThatThrownBy(() -> write(new FileKey("a/b/c"), "below"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a/b");
  }

  @Test
  void nothing_is_read_or_written_through_a_symbolic_link() throws IOException {
    Files.writeString(outside.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(folder.resolve("link"), outside);
    FileKey behind = new FileKey("link/secret.txt");

    assertThatThrownBy(() -> open().open(behind)).hasMessageContaining("symbolic link");
    assertThatThrownBy(() -> write(behind, "changed")).hasMessageContaining("symbolic link");
    assertThat(open().list("").toList()).isEmpty();
    assertThat(outside.resolve("secret.txt")).hasContent("secret");
  }

  @Test
  void the_folders_own_records_are_no_files() throws IOException {
    for (String own : new String[] {"jobs.json", "events/job_1.jsonl"}) {
      assertThatThrownBy(() -> write(new FileKey(own), "x")).hasMessageContaining(own);
    }
    new LocalJobStore(LocalFolder.open(folder));
    assertThat(open().list("").toList()).isEmpty();
  }
}
