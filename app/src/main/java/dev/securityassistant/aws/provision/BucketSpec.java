package dev.securityassistant.aws.provision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An S3 bucket: private, encrypted with keys that S3 manages, never versioned, reached over TLS
 * only.
 *
 * @param resource what it is called in the template
 * @param name its name
 * @param rules what happens to objects with time
 */
public record BucketSpec(String resource, String name, List<Rule> rules) {

  /**
   * A rule for the objects under a prefix; what is null does not happen.
   *
   * @param id its name
   * @param prefix start of the keys; empty for all
   * @param tieringAfter days until an object moves to Intelligent-Tiering
   * @param expiresAfter days until an object is removed
   * @param abortsAfter days until the parts of an unfinished upload are removed
   */
  public record Rule(
      String id,
      String prefix,
      @Nullable Integer tieringAfter,
      @Nullable Integer expiresAfter,
      @Nullable Integer abortsAfter) {}

  /** The policy that refuses requests without TLS. */
  String policy() {
    return """
    {"Version":"2012-10-17","Statement":[{"Sid":"TlsOnly","Effect":"Deny","Principal":"*",\
    "Action":"s3:*","Resource":["arn:aws:s3:::%s","arn:aws:s3:::%s/*"],\
    "Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}\
    """
        .formatted(name, name);
  }
}
