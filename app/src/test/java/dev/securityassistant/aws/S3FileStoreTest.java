package dev.securityassistant.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.FileStore;
import dev.securityassistant.file.FileStoreContract;
import dev.securityassistant.file.Staging;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.s3.model.StorageClass;

class S3FileStoreTest extends FileStoreContract {

  private static final FileKey DRAWING = new FileKey("7central/st_marys/wing/job_1/drawing.pdf");

  @RegisterExtension final LocalAws aws = new LocalAws();

  @Override
  protected FileStore open() {
    return store();
  }

  private S3FileStore store() {
    return new S3FileStore(aws.clients(), aws.names());
  }

  /** S3 keeps both; the server of these tests keeps objects in folders and cannot. */
  @Test
  @Override
  protected void a_file_may_lie_below_the_name_of_another() throws IOException {
    write(new FileKey("a/b"), "file");

    assertThatThrownBy(() -> write(new FileKey("a/b/c"), "below"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(aws.names().bucket());
  }

  @Test
  void a_large_file_goes_up_in_parts_and_comes_down_the_same() throws IOException {
    byte[] bytes = new byte[20 * 1024 * 1024 + 7];
    new Random(3).nextBytes(bytes);

    store().put(DRAWING, new ByteArrayInputStream(bytes));

    try (InputStream content = store().open(DRAWING)) {
      assertThat(Arrays.equals(content.readAllBytes(), bytes)).isTrue();
    }
    assertThat(store().putNew(DRAWING, new ByteArrayInputStream(bytes))).isFalse();
  }

  @Test
  void a_large_file_that_breaks_off_leaves_no_parts() throws IOException {
    InputStream breaking =
        new SequenceInputStream(
            new ByteArrayInputStream(new byte[9 * 1024 * 1024]),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("broken off");
              }
            });

    assertThatThrownBy(() -> store().put(DRAWING, breaking)).hasMessageContaining("broken off");
    assertThat(
            aws.clients().s3().listMultipartUploads(b -> b.bucket(aws.names().bucket())).uploads())
        .isEmpty();
    assertThat(store().exists(DRAWING)).isFalse();
  }

  @Test
  void a_file_is_put_into_intelligent_tiering_at_upload_and_by_a_move() throws Exception {
    Map<String, String> environment = aws.environment();
    URI server = URI.create(environment.getOrDefault("AWS_ENDPOINT_URL_S3", ""));
    try (FaultyProxy proxy = FaultyProxy.before(server, FaultyProxy.Faults.NONE, 1)) {
      environment.put("AWS_ENDPOINT_URL_S3", proxy.address());
      try (AwsClients clients = LocalAws.clients(environment)) {
        S3FileStore store = new S3FileStore(clients, aws.names());
        FileKey staged = Staging.key("job_1", "drawing.pdf");
        store.put(staged, new ByteArrayInputStream(new byte[9 * 1024 * 1024]));
        store.move(staged, DRAWING);
      }
      assertThat(proxy.requests())
          .isEqualTo(
              Map.of(
                  "POST INTELLIGENT_TIERING", 1,
                  "PUT", 2,
                  "POST", 1,
                  "PUT INTELLIGENT_TIERING", 1,
                  "DELETE", 1));
    }
  }

  /** What a move asks for is asserted above; the server of these tests forgets it. */
  @Test
  void an_upload_has_its_storage_class_and_the_server_of_these_tests_loses_it_at_a_move()
      throws IOException {
    FileKey staged = Staging.key("job_1", "drawing.pdf");
    write(staged, "drawing");

    assertThat(storageClass(staged)).isEqualTo(StorageClass.INTELLIGENT_TIERING);
    store().move(staged, DRAWING);
    assertThat(storageClass(DRAWING)).isNotEqualTo(StorageClass.INTELLIGENT_TIERING);
  }

  private @Nullable StorageClass storageClass(FileKey key) {
    return aws.clients()
        .s3()
        .headObject(b -> b.bucket(aws.names().bucket()).key(key.value()))
        .storageClass();
  }

  @Test
  void a_link_gives_the_file_until_it_expires() throws Exception {
    write(DRAWING, "drawing");
    URI link = store().link(DRAWING, Duration.ofMinutes(5));
    URI shortLived = store().link(DRAWING, Duration.ofSeconds(1));

    assertThat(get(link).body()).isEqualTo("drawing");
    assertThat(get(URI.create(link.toString().replace("drawing.pdf", "other.pdf"))).statusCode())
        .isEqualTo(403);
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> get(shortLived).statusCode() == 403);
  }

  private static HttpResponse<String> get(URI link) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
