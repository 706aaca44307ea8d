package dev.securityassistant.aws;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.StorageClass;

/**
 * One object's way up. A small one goes in one request, a larger one in parts of {@value #PART}
 * bytes; it is there once all of it is. S3 compares every part with its MD5 sum and refuses what
 * was damaged on the way.
 *
 * @param onlyNew whether an object under the key is to be left alone
 */
record Upload(S3Client s3, String bucket, String key, boolean onlyNew) {

  /** Holds an A1 set of usual size in one request and 80 GB in S3's 10,000 parts. */
  private static final int PART = 8 * 1024 * 1024;

  /** Sends all of the stream; false where the key is taken and {@code onlyNew}. */
  boolean from(InputStream content) throws IOException {
    byte[] first = content.readNBytes(PART);
    return first.length < PART ? whole(first) : parts(first, content);
  }

  private boolean whole(byte[] bytes) throws IOException {
    return won(() ->
        s3.putObject(
            b -> {
              b.bucket(bucket)
                  .key(key)
                  .contentMD5(md5(bytes))
                  .storageClass(StorageClass.INTELLIGENT_TIERING);
              if (onlyNew) {
                b.ifNoneMatch("*");
              }
            },
            RequestBody.fromBytes(bytes)));
  }

  private boolean parts(byte[] first, InputStream rest) throws IOException {
    String id =
        ask(() ->
            s3.createMultipartUpload(
                    b -> b.bucket(bucket).key(key).storageClass(StorageClass.INTELLIGENT_TIERING))
                .uploadId());
    boolean completed = false;
    try {
      List<CompletedPart> parts = new ArrayList<>();
      byte[] part = first;
      while (part.length > 0) {
        parts.add(send(id, parts.size() + 1, part));
        part = rest.readNBytes(PART);
      }
      boolean won = complete(id, parts);
      completed = won;
      return won;
    } finally {
      if (!completed) {
        abort(id);
      }
    }
  }

  private CompletedPart send(String id, int number, byte[] part) throws IOException {
    String tag =
        ask(() ->
            s3.uploadPart(
                    b ->
                        b.bucket(bucket)
                            .key(key)
                            .uploadId(id)
                            .partNumber(number)
                            .contentMD5(md5(part)),
                    RequestBody.fromBytes(part))
                .eTag());
    return CompletedPart.builder().partNumber(number).eTag(tag).build();
  }

  private boolean complete(String id, List<CompletedPart> parts) throws IOException {
    return won(() ->
        s3.completeMultipartUpload(b -> {
          b.bucket(bucket).key(key).uploadId(id).multipartUpload(m -> m.parts(parts));
          if (onlyNew) {
            b.ifNoneMatch("*");
          }
        }));
  }

  private void abort(String id) throws IOException {
    ask(() -> s3.abortMultipartUpload(b -> b.bucket(bucket).key(key).uploadId(id)));
  }

  private boolean won(Supplier<?> call) throws IOException {
    try {
      @Nullable Object response = ask(call);
      return response != null;
    } catch (IOException e) {
      if (onlyNew && e.getCause() instanceof S3Exception s3Refusal) {
        return lost(s3Refusal, e);
      }
      throw e;
    }
  }

  /** 412: the key is taken. 409: another is writing it this moment, and may win or fail. */
  private boolean lost(S3Exception refusal, IOException explained) throws IOException {
    return switch (refusal.statusCode()) {
      case S3FileStore.TAKEN -> false;
      case S3FileStore.CONFLICT ->
          throw new IOException(
              "Another program is writing %s in %s. Try again."
                  .formatted(key, S3FileStore.described(bucket)),
              explained);
      default -> throw explained;
    };
  }

  private <T> T ask(Supplier<T> call) throws IOException {
    return Refusals.ask(S3FileStore.described(bucket), call);
  }

  private static String md5(byte[] bytes) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }
}
