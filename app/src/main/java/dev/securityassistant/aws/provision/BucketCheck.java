package dev.securityassistant.aws.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.ExpirationStatus;
import software.amazon.awssdk.services.s3.model.LifecycleRule;
import software.amazon.awssdk.services.s3.model.PublicAccessBlockConfiguration;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.ServerSideEncryptionRule;
import software.amazon.awssdk.services.s3.model.TransitionStorageClass;

/** Compares the bucket with its description. */
record BucketCheck(S3Client s3) {

  private static final int NOT_FOUND = 404;
  private static final String NONE = "none";
  private static final String UNKNOWN = "unknown to this server";

  List<Difference> check(BucketSpec bucket) {
    String name = bucket.name();
    String resource = "bucket " + name;
    try {
      s3.headBucket(b -> b.bucket(name));
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND) {
        return List.of(new Difference(resource, "the bucket", "there", "missing"));
      }
      throw e;
    }
    List<Difference> differences = new ArrayList<>();
    TableCheck.compare(
        differences, resource, "encryption", "AES256", found(() -> encryption(name)));
    TableCheck.compare(
        differences, resource, "public access", "blocked", found(() -> publicAccess(name)));
    TableCheck.compare(differences, resource, "policy", "TLS only", found(() -> policy(name)));
    TableCheck.compare(differences, resource, "versioning", "off", found(() -> versioning(name)));
    String rules =
        bucket.rules().stream().map(BucketCheck::words).sorted().collect(Collectors.joining("; "));
    TableCheck.compare(differences, resource, "lifecycle", rules, found(() -> rules(name)));
    return differences;
  }

  private static String found(Supplier<String> property) {
    try {
      return property.get();
    } catch (S3Exception e) {
      return switch (e.statusCode()) {
        case NOT_FOUND -> NONE;
        case Provisioner.NOT_IMPLEMENTED -> UNKNOWN;
        default -> throw e;
      };
    }
  }

  private String encryption(String name) {
    return s3
        .getBucketEncryption(b -> b.bucket(name))
        .serverSideEncryptionConfiguration()
        .rules()
        .stream()
        .map(ServerSideEncryptionRule::applyServerSideEncryptionByDefault)
        .filter(Objects::nonNull)
        .map(rule -> String.valueOf(rule.sseAlgorithmAsString()))
        .collect(Collectors.joining(", "));
  }

  private String publicAccess(String name) {
    PublicAccessBlockConfiguration block =
        s3.getPublicAccessBlock(b -> b.bucket(name)).publicAccessBlockConfiguration();
    boolean blocked =
        Boolean.TRUE.equals(block.blockPublicAcls())
            && Boolean.TRUE.equals(block.blockPublicPolicy())
            && Boolean.TRUE.equals(block.ignorePublicAcls())
            && Boolean.TRUE.equals(block.restrictPublicBuckets());
    return blocked ? "blocked" : "partly open";
  }

  private String policy(String name) {
    String policy = s3.getBucketPolicy(b -> b.bucket(name)).policy();
    return policy != null
            && policy.contains("aws:SecureTransport")
            && policy.contains("Deny")
            && policy.contains("s3:*")
        ? "TLS only"
        : "another one";
  }

  private String versioning(String name) {
    BucketVersioningStatus status = s3.getBucketVersioning(b -> b.bucket(name)).status();
    return status == BucketVersioningStatus.ENABLED ? "on" : "off";
  }

  private String rules(String name) {
    return s3.getBucketLifecycleConfiguration(b -> b.bucket(name)).rules().stream()
        .filter(rule -> rule.status() == ExpirationStatus.ENABLED)
        .map(BucketCheck::words)
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static String words(LifecycleRule rule) {
    String prefix = rule.filter() == null ? null : rule.filter().prefix();
    return words(
        new BucketSpec.Rule(
            "",
            prefix == null ? "" : prefix,
            rule.transitions().stream()
                .filter(t -> t.storageClass() == TransitionStorageClass.INTELLIGENT_TIERING)
                .map(t -> t.days())
                .findFirst()
                .orElse(null),
            rule.expiration() == null ? null : rule.expiration().days(),
            rule.abortIncompleteMultipartUpload() == null
                ? null
                : rule.abortIncompleteMultipartUpload().daysAfterInitiation()));
  }

  private static String words(BucketSpec.Rule rule) {
    List<String> words = new ArrayList<>();
    words.add("'%s'".formatted(rule.prefix()));
    if (rule.tieringAfter() != null) {
      words.add("tiering at day " + rule.tieringAfter());
    }
    if (rule.expiresAfter() != null) {
      words.add("removal after %d day(s)".formatted(rule.expiresAfter()));
    }
    if (rule.abortsAfter() != null) {
      words.add("unfinished uploads removed after %d day(s)".formatted(rule.abortsAfter()));
    }
    return String.join(" ", words);
  }
}
