package dev.securityassistant.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.file.FileStore.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every {@link FileStore} promises. The store is empty before each test. */
public abstract class FileStoreContract {

  private static final FileKey DRAWING = new FileKey("7central/st_marys/wing/job_1/drawing.pdf");
  private static final FileKey STAGED = Staging.key("job_1", "drawing.pdf");

  @TempDir Path elsewhere;

  /** The store under test; a second call gives another one on the same files. */
  protected abstract FileStore open() throws IOException;

  @Test
  void a_file_is_read_as_it_was_written() throws IOException {
    byte[] bytes = new byte[300_000];
    new Random(7).nextBytes(bytes);
    open().put(DRAWING, new ByteArrayInputStream(bytes));

    try (InputStream content = open().open(DRAWING)) {
      assertThat(content.readAllBytes()).isEqualTo(bytes);
    }
  }

  @Test
  void an_empty_file_is_a_file() throws IOException {
    write(DRAWING, "");

    assertThat(open().exists(DRAWING)).isTrue();
    assertThat(read(DRAWING)).isEmpty();
  }

  @Test
  void a_file_that_is_not_there_is_named() throws IOException {
    FileStore store = open();

    assertThat(store.exists(DRAWING)).isFalse();
    assertThatThrownBy(() -> store.open(DRAWING))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining(DRAWING.value());
    assertThatThrownBy(() -> store.download(DRAWING, elsewhere.resolve("d.pdf")))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> store.move(STAGED, DRAWING)).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_second_write_replaces_the_first() throws IOException {
    write(DRAWING, "one, and longer");
    write(DRAWING, "two");

    assertThat(read(DRAWING)).isEqualTo("two");
  }

  @Test
  void a_new_file_is_not_written_over_another() throws IOException {
    assertThat(open().putNew(DRAWING, bytes("one"))).isTrue();
    assertThat(open().putNew(DRAWING, bytes("two"))).isFalse();

    assertThat(read(DRAWING)).isEqualTo("one");
  }

  @Test
  void of_many_that_write_a_new_file_at_once_one_wins_and_its_bytes_are_there() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<String> winners = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
      List<Future<Boolean>> tries = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        String content = "writer " + i;
        FileStore store = open();
        tries.add(
            pool.submit(() -> {
              start.await();
              return store.putNew(DRAWING, bytes(content));
            }));
      }
      start.countDown();
      for (int i = 0; i < 6; i++) {
        if (tries.get(i).get()) {
          winners.add("writer " + i);
        }
      }
    }

    assertThat(winners).containsExactly(read(DRAWING));
  }

  @Test
  void a_write_that_breaks_off_leaves_the_old_file_and_no_other() throws IOException {
    write(DRAWING, "old");
    FileStore store = open();

    assertThatThrownBy(() -> store.put(DRAWING, breaking())).hasMessageContaining("broken off");
    assertThatThrownBy(() -> store.putNew(STAGED, breaking())).hasMessageContaining("broken off");
    assertThat(read(DRAWING)).isEqualTo("old");
    assertThat(keys("")).containsExactly(DRAWING.value());
  }

  @Test
  void a_reader_sees_nothing_of_a_file_that_is_still_being_written() throws IOException {
    FileStore store = open();
    InputStream watching =
        new FilterInputStream(bytes("whole")) {
          @Override
          public int read(byte[] b, int off, int len) throws IOException {
            assertThat(open().exists(DRAWING)).isFalse();
            assertThat(keys("")).isEmpty();
            return super.read(b, off, len);
          }
        };
    store.put(DRAWING, watching);

    assertThat(read(DRAWING)).isEqualTo("whole");
  }

  @Test
  void a_moved_file_has_its_new_key_only() throws IOException {
    write(STAGED, "drawing");
    write(DRAWING, "old");
    open().move(STAGED, DRAWING);

    assertThat(read(DRAWING)).isEqualTo("drawing");
    assertThat(keys("")).containsExactly(DRAWING.value());
  }

  @Test
  void moving_a_file_to_where_it_is_keeps_it() throws IOException {
    write(DRAWING, "drawing");
    open().move(DRAWING, DRAWING);

    assertThat(read(DRAWING)).isEqualTo("drawing");
  }

  @Test
  void a_deleted_file_is_gone_and_deleting_again_is_harmless() throws IOException {
    write(DRAWING, "drawing");
    open().delete(DRAWING);
    open().delete(DRAWING);

    assertThat(open().exists(DRAWING)).isFalse();
    assertThat(keys("")).isEmpty();
  }

  @Test
  void a_listing_holds_the_files_below_a_prefix_in_order() throws IOException {
    Instant before = Instant.now().minusSeconds(60);
    write(new FileKey("7central/b/p/job_2/drawing.pdf"), "22");
    write(new FileKey("7central/a/p/job_1/drawing.pdf"), "1");
    write(new FileKey("7central/a/p/job_10/drawing.pdf"), "10");
    write(STAGED, "s");

    assertThat(keys(""))
        .containsExactly(
            "7central/a/p/job_1/drawing.pdf",
            "7central/a/p/job_10/drawing.pdf",
            "7central/b/p/job_2/drawing.pdf",
            STAGED.value());
    assertThat(keys("7central/a/p/job_1/")).containsExactly("7central/a/p/job_1/drawing.pdf");
    assertThat(keys("7central/a/p/job_1")).hasSize(2);
    assertThat(keys("nobody/")).isEmpty();
    try (Stream<StoredFile> files = open().list("7central/b/")) {
      assertThat(files.toList())
          .singleElement()
          .satisfies(file -> {
            assertThat(file.size()).isEqualTo(2);
            assertThat(file.modified()).isBetween(before, Instant.now().plusSeconds(60));
          });
    }
  }

  @Test
  void a_download_replaces_the_target() throws IOException {
    write(DRAWING, "drawing");
    Path target = Files.writeString(elsewhere.resolve("d.pdf"), "something longer than that");
    open().download(DRAWING, target);

    assertThat(target).hasContent("drawing");
  }

  /** Object stores keep both; a store on folders overrides this and asserts that it refuses. */
  @Test
  protected void a_file_may_lie_below_the_name_of_another() throws IOException {
    write(new FileKey("a/b"), "file");
    write(new FileKey("a/b/c"), "below");

    assertThat(keys("a/")).containsExactly("a/b", "a/b/c");
  }

  @Test
  void purging_takes_staged_files_after_a_day_and_others_after_ninety() throws IOException {
    write(DRAWING, "drawing");
    write(STAGED, "staged");
    Instant written = Instant.now();

    assertThat(FilePurge.purge(open(), written.plus(Duration.ofHours(23)), false)).isEmpty();
    assertThat(FilePurge.purge(open(), written.plus(Duration.ofHours(25)), true))
        .containsExactly(STAGED);
    assertThat(FilePurge.purge(open(), written.plus(Duration.ofHours(25)), false))
        .containsExactly(STAGED);
    assertThat(FilePurge.purge(open(), written.plus(Duration.ofDays(89)), false)).isEmpty();
    assertThat(FilePurge.purge(open(), written.plus(Duration.ofDays(91)), false))
        .containsExactly(DRAWING);
    assertThat(keys("")).isEmpty();
  }

  /** Writes a file. */
  protected final void write(FileKey key, String content) throws IOException {
    open().put(key, bytes(content));
  }

  private String read(FileKey key) throws IOException {
    try (InputStream content = open().open(key)) {
      return new String(content.readAllBytes(), UTF_8);
    }
  }

  private List<String> keys(String prefix) throws IOException {
    try (Stream<StoredFile> files = open().list(prefix)) {
      return files.map(f -> f.key().value()).toList();
    }
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static InputStream breaking() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken off");
          }

          @Override
          public int read(byte[] b, int off, int len) throws IOException {
            return read();
          }
        };
    return new SequenceInputStream(bytes("half"), broken);
  }
}
