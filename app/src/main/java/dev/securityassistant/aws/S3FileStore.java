package dev.securityassistant.aws;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.MetadataDirective;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.StorageClass;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/**
 * Files in S3. Uploads are streamed in parts, so that a drawing of any size needs the memory of one
 * part; every part is checked against its checksum. Objects are private; a person gets a link that
 * expires.
 */
public final class S3FileStore implements FileStore {

  /** HTTP status where an object under the key exists. */
  static final int TAKEN = 412;

  /** HTTP status where another write of the key is under way. */
  static final int CONFLICT = 409;

  private static final int NOT_FOUND = 404;

  private final S3Client s3;
  private final S3Presigner presigner;
  private final String bucket;

  /** The files of this deployment. */
  public S3FileStore(AwsClients clients, AwsNames names) {
    this.s3 = clients.s3();
    this.presigner = clients.presigner();
    this.bucket = names.bucket();
  }

  /** How a person calls a bucket. */
  static String described(String bucket) {
    return "the S3 bucket " + bucket;
  }

  @Override
  public void put(FileKey key, InputStream content) throws IOException {
    new Upload(s3, bucket, key.value(), false).from(content);
  }

  @Override
  public boolean putNew(FileKey key, InputStream content) throws IOException {
    return new Upload(s3, bucket, key.value(), true).from(content);
  }

  @Override
  public InputStream open(FileKey key) throws IOException {
    return existing(key, () -> s3.getObject(b -> b.bucket(bucket).key(key.value())));
  }

  @Override
  public boolean exists(FileKey key) throws IOException {
    return ask(() -> {
      try {
        s3.headObject(b -> b.bucket(bucket).key(key.value()));
        return true;
      } catch (S3Exception e) {
        if (e.statusCode() == NOT_FOUND) {
          return false;
        }
        throw e;
      }
    });
  }

  /** As the port says; the bytes never leave S3. */
  @Override
  public void move(FileKey from, FileKey to) throws IOException {
    if (from.equals(to)) {
      existing(from, () -> s3.headObject(b -> b.bucket(bucket).key(from.value())));
      return;
    }
    existing(
        from,
        () ->
            s3.copyObject(b ->
                b.sourceBucket(bucket)
                    .sourceKey(from.value())
                    .destinationBucket(bucket)
                    .destinationKey(to.value())
                    .metadataDirective(MetadataDirective.COPY)
                    .storageClass(StorageClass.INTELLIGENT_TIERING)));
    delete(from);
  }

  @Override
  public void delete(FileKey key) throws IOException {
    ask(() -> s3.deleteObject(b -> b.bucket(bucket).key(key.value())));
  }

  @Override
  public Stream<StoredFile> list(String prefix) throws IOException {
    return ask(() ->
        s3.listObjectsV2Paginator(b -> b.bucket(bucket).prefix(prefix)).contents().stream()
            .filter(object -> FileKey.isKey(object.key()))
            .map(o -> new StoredFile(new FileKey(o.key()), o.size(), o.lastModified()))
            .toList()
            .stream());
  }

  /** As the port says; a download that breaks off is begun again. */
  @Override
  public void download(FileKey key, Path target) throws IOException {
    Path written =
        existing(
            key,
            () ->
                s3.getObject(
                    b -> b.bucket(bucket).key(key.value()),
                    (response, content) -> {
                      Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
                      return target;
                    }));
    if (!Files.exists(written)) {
      throw new NoSuchFileException(target.toString());
    }
  }

  /**
   * A link that gives the file to whoever has it, until it expires.
   *
   * @param valid at most 7 days
   */
  public URI link(FileKey key, Duration valid) throws IOException {
    return ask(() ->
        URI.create(
            presigner
                .presignGetObject(b ->
                    b.signatureDuration(valid)
                        .getObjectRequest(g -> g.bucket(bucket).key(key.value())))
                .url()
                .toExternalForm()));
  }

  private <T> T existing(FileKey key, Supplier<T> call) throws IOException {
    try {
      return ask(call);
    } catch (IOException e) {
      if (e.getCause() instanceof S3Exception s3Refusal
          && s3Refusal.statusCode() == NOT_FOUND
          && !Refusals.code(s3Refusal).equals("NoSuchBucket")) {
        throw missing(key, s3Refusal);
      }
      throw e;
    }
  }

  private NoSuchFileException missing(FileKey key, S3Exception cause) {
    NoSuchFileException missing =
        new NoSuchFileException(
            key.value(),
            null,
            "it is not in %s; it was deleted, or has expired after 90 days. Process the drawing again"
                .formatted(described(bucket)));
    missing.initCause(cause);
    return missing;
  }

  private <T> T ask(Supplier<T> call) throws IOException {
    return Refusals.ask(described(bucket), call);
  }
}
