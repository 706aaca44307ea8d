package dev.securityassistant.aws.provision;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketLocationConstraint;
import software.amazon.awssdk.services.s3.model.ExpirationStatus;
import software.amazon.awssdk.services.s3.model.LifecycleRule;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;
import software.amazon.awssdk.services.s3.model.ServerSideEncryptionRule;
import software.amazon.awssdk.services.s3.model.Transition;
import software.amazon.awssdk.services.s3.model.TransitionStorageClass;

/** Creates the bucket and sets what it promises. Setting it again changes nothing. */
record BucketProvisioner(S3Client s3) {

  private static final int NOT_FOUND = 404;

  /** Region whose buckets are made without naming it. */
  private static final String FIRST_REGION = "us-east-1";

  /** Steps that a server of this protocol may lack. */
  List<Step> steps(BucketSpec bucket) {
    return List.of(
        new Step("encryption", () -> encrypt(bucket)),
        new Step("public access block", () -> blockPublicAccess(bucket)),
        new Step("TLS-only policy", () -> requireTls(bucket)),
        new Step("lifecycle rules", () -> setRules(bucket)));
  }

  /** Creates the bucket unless it exists. */
  List<String> create(BucketSpec bucket) {
    List<String> done = new ArrayList<>();
    if (!exists(bucket)) {
      String region = region();
      s3.createBucket(b -> {
        b.bucket(bucket.name());
        if (!region.equals(FIRST_REGION)) {
          b.createBucketConfiguration(
              c -> c.locationConstraint(BucketLocationConstraint.fromValue(region)));
        }
      });
      done.add("created bucket " + bucket.name());
    }
    return done;
  }

  private String region() {
    Region region = s3.serviceClientConfiguration().region();
    return region == null ? FIRST_REGION : region.id();
  }

  private boolean exists(BucketSpec bucket) {
    try {
      s3.headBucket(b -> b.bucket(bucket.name()));
      return true;
    } catch (S3Exception e) {
      if (e.statusCode() == NOT_FOUND) {
        return false;
      }
      throw e;
    }
  }

  private void encrypt(BucketSpec bucket) {
    ServerSideEncryptionRule rule =
        ServerSideEncryptionRule.builder()
            .applyServerSideEncryptionByDefault(d -> d.sseAlgorithm(ServerSideEncryption.AES256))
            .build();
    s3.putBucketEncryption(b ->
        b.bucket(bucket.name()).serverSideEncryptionConfiguration(c -> c.rules(List.of(rule))));
  }

  private void blockPublicAccess(BucketSpec bucket) {
    s3.putPublicAccessBlock(b ->
        b.bucket(bucket.name())
            .publicAccessBlockConfiguration(c ->
                c.blockPublicAcls(true)
                    .blockPublicPolicy(true)
                    .ignorePublicAcls(true)
                    .restrictPublicBuckets(true)));
  }

  private void requireTls(BucketSpec bucket) {
    s3.putBucketPolicy(b -> b.bucket(bucket.name()).policy(bucket.policy()));
  }

  private void setRules(BucketSpec bucket) {
    List<LifecycleRule> rules = bucket.rules().stream().map(BucketProvisioner::rule).toList();
    s3.putBucketLifecycleConfiguration(
        b -> b.bucket(bucket.name()).lifecycleConfiguration(c -> c.rules(rules)));
  }

  private static LifecycleRule rule(BucketSpec.Rule rule) {
    LifecycleRule.Builder made =
        LifecycleRule.builder()
            .id(rule.id())
            .status(ExpirationStatus.ENABLED)
            .filter(f -> f.prefix(rule.prefix()));
    if (rule.tieringAfter() != null) {
      Transition tiering =
          Transition.builder()
              .days(rule.tieringAfter())
              .storageClass(TransitionStorageClass.INTELLIGENT_TIERING)
              .build();
      made.transitions(List.of(tiering));
    }
    if (rule.expiresAfter() != null) {
      made.expiration(e -> e.days(rule.expiresAfter()));
    }
    if (rule.abortsAfter() != null) {
      made.abortIncompleteMultipartUpload(a -> a.daysAfterInitiation(rule.abortsAfter()));
    }
    return made.build();
  }

  /**
   * One setting.
   *
   * @param what its name for a person
   * @param action sets it
   */
  record Step(String what, Runnable action) {}
}
