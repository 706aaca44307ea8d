package dev.securityassistant.aws.provision;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.testing.s3mock.S3MockApplication;
import dev.securityassistant.aws.AwsAccess;
import dev.securityassistant.aws.AwsClients;
import dev.securityassistant.aws.AwsNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.ExpirationStatus;
import software.amazon.awssdk.services.s3.model.LifecycleExpiration;
import software.amazon.awssdk.services.s3.model.LifecycleRule;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.TransitionStorageClass;

/**
 * The lifecycle of the bucket on a server that keeps it, which the server of the other tests does
 * not; and what this one lacks in turn.
 */
class LifecycleTest {

  /** Held, as a level that is set on it is lost with it. */
  private static final Logger TOMCAT = Logger.getLogger("org.apache");

  private static S3MockApplication server;

  private AwsClients clients;
  private BucketSpec bucket;
  private BucketProvisioner provisioner;

  @BeforeAll
  static void start() {
    TOMCAT.setLevel(Level.OFF);
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    server =
        S3MockApplication.start(
            new HashMap<>(
                Map.of(
                    S3MockApplication.PROP_HTTP_PORT, S3MockApplication.RANDOM_PORT,
                    S3MockApplication.PROP_HTTPS_PORT, S3MockApplication.RANDOM_PORT,
                    S3MockApplication.PROP_SILENT, true)));
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  @BeforeEach
  void create() throws Exception {
    clients =
        AwsClients.open(
            new AwsAccess(
                Map.of(
                    "AWS_REGION", "us-east-1",
                    "AWS_ACCESS_KEY_ID", "key",
                    "AWS_SECRET_ACCESS_KEY", "key",
                    "AWS_ENDPOINT_URL_S3", "http://localhost:" + server.getHttpPort())));
    String name = "files-" + UUID.randomUUID();
    AwsNames usual = AwsNames.DEFAULT;
    bucket =
        new Blueprint(
                new AwsNames(
                    usual.jobs(), usual.events(), name, usual.queue(), usual.deadLetters()),
                Blueprint.MOST_ATTEMPTS)
            .bucket();
    provisioner = new BucketProvisioner(clients.s3());
    provisioner.create(bucket);
  }

  @AfterEach
  void close() {
    clients.close();
  }

  @Test
  void the_lifecycle_that_was_set_is_the_one_that_is_kept() {
    run("lifecycle rules");

    List<LifecycleRule> rules =
        clients.s3().getBucketLifecycleConfiguration(b -> b.bucket(bucket.name())).rules();
    assertThat(rules).hasSize(3).allMatch(rule -> rule.status() == ExpirationStatus.ENABLED);
    assertThat(rules.getFirst().transitions())
        .singleElement()
        .satisfies(transition -> {
          assertThat(transition.days()).isZero();
          assertThat(transition.storageClass())
              .isEqualTo(TransitionStorageClass.INTELLIGENT_TIERING);
        });
    assertThat(rules.getFirst().expiration().days()).isEqualTo(90);
    assertThat(rules.get(1).filter().prefix()).isEqualTo("_temp/");
    assertThat(rules.get(1).expiration().days()).isEqualTo(1);
    assertThat(rules.get(2).abortIncompleteMultipartUpload().daysAfterInitiation()).isEqualTo(1);
    assertThat(differences()).extracting(Difference::what).doesNotContain("lifecycle");
  }

  @Test
  void setting_the_lifecycle_again_changes_nothing() {
    run("lifecycle rules");
    run("lifecycle rules");

    assertThat(differences()).extracting(Difference::what).doesNotContain("lifecycle");
  }

  @Test
  void a_lifecycle_that_is_missing_or_another_one_is_named() {
    assertThat(lifecycle()).containsExactly("none");

    LifecycleRule early =
        LifecycleRule.builder()
            .id("files")
            .status(ExpirationStatus.ENABLED)
            .filter(f -> f.prefix(""))
            .expiration(LifecycleExpiration.builder().days(30).build())
            .build();
    clients
        .s3()
        .putBucketLifecycleConfiguration(
            b -> b.bucket(bucket.name()).lifecycleConfiguration(c -> c.rules(early)));

    assertThat(lifecycle()).containsExactly("'' removal after 30 day(s)");
  }

  /** That these are sent is asserted elsewhere; here, that no server of the tests keeps them. */
  @Test
  void what_this_server_lacks() {
    List<String> lacking = new ArrayList<>();
    for (BucketProvisioner.Step step : provisioner.steps(bucket)) {
      try {
        step.action().run();
      } catch (S3Exception e) {
        lacking.add(step.what());
      }
    }

    assertThat(lacking).containsExactly("encryption", "public access block", "TLS-only policy");
  }

  private void run(String step) {
    provisioner.steps(bucket).stream()
        .filter(one -> one.what().equals(step))
        .forEach(one -> one.action().run());
  }

  private List<String> lifecycle() {
    return differences().stream()
        .filter(difference -> difference.what().equals("lifecycle"))
        .map(Difference::found)
        .toList();
  }

  private List<Difference> differences() {
    return new BucketCheck(clients.s3()).check(bucket);
  }
}
