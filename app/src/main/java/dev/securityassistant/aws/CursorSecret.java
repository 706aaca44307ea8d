package dev.securityassistant.aws;

import dev.securityassistant.job.Cursors;
import java.io.IOException;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * The secret that seals cursors: 32 random bytes under {@code .cursor-secret} in the private
 * bucket, a key that no file of a job can have. Read, or made where there is none, with the first
 * cursor. It expires with the bucket's files after 90 days; cursors given out before are void then,
 * and no other harm is done.
 */
final class CursorSecret {

  static final String KEY = ".cursor-secret";
  private static final int LENGTH = 32;

  private final S3Client s3;
  private final String bucket;
  private @Nullable Cursors cursors;

  CursorSecret(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  synchronized Cursors cursors() throws IOException {
    Cursors known = cursors;
    if (known == null) {
      known = new Cursors(Refusals.ask(S3FileStore.described(bucket), this::secret));
      cursors = known;
    }
    return known;
  }

  private byte[] secret() {
    try {
      return read();
    } catch (NoSuchKeyException none) {
      return make();
    }
  }

  private byte[] make() {
    byte[] fresh = new byte[LENGTH];
    new SecureRandom().nextBytes(fresh);
    try {
      s3.putObject(b -> b.bucket(bucket).key(KEY).ifNoneMatch("*"), RequestBody.fromBytes(fresh));
      return fresh;
    } catch (S3Exception e) {
      if (e.statusCode() == S3FileStore.TAKEN || e.statusCode() == S3FileStore.CONFLICT) {
        return read();
      }
      throw e;
    }
  }

  private byte[] read() {
    return s3.getObjectAsBytes(b -> b.bucket(bucket).key(KEY)).asByteArray();
  }
}
