package dev.securityassistant.aws.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.securityassistant.aws.AwsNames;
import dev.securityassistant.aws.LocalAws;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

class ProvisionerTest {

  @RegisterExtension final LocalAws aws = new LocalAws();

  /** The servers of these tests know neither lifecycle rules nor bucket policies. */
  @Test
  void what_was_provisioned_is_as_it_should_be_but_for_what_the_server_lacks() throws Exception {
    Blueprint blueprint = new Blueprint(names("fresh"), 5);
    Provisioner.Report report = new Provisioner(aws.clients(), blueprint).provision();

    assertThat(report.done())
        .contains(
            "created table jobs-fresh",
            "turned expiry on for table jobs-fresh",
            "created queue dead-fresh",
            "created queue queue-fresh",
            "created bucket files-fresh",
            "set encryption of bucket files-fresh");
    assertThat(report.unsupported())
        .containsExactly("public access block", "TLS-only policy", "lifecycle rules");
    assertThat(new Inspection(aws.clients(), blueprint).differences())
        .extracting(Difference::what, Difference::found)
        .containsExactly(
            tuple("public access", "unknown to this server"),
            tuple("policy", "none"),
            tuple("lifecycle", "unknown to this server"));
    new Inspection(aws.clients(), blueprint).require(InstantSource.system());
  }

  @Test
  void provisioning_again_creates_nothing() throws Exception {
    Blueprint blueprint = new Blueprint(names("twice"), 5);
    new Provisioner(aws.clients(), blueprint).provision();

    assertThat(new Provisioner(aws.clients(), blueprint).provision().done())
        .noneMatch(line -> line.startsWith("created"));
  }

  @Test
  void everything_that_is_missing_is_named() throws Exception {
    Inspection inspection = new Inspection(aws.clients(), new Blueprint(names("none"), 5));

    assertThat(inspection.differences())
        .extracting(Difference::toString)
        .containsExactly(
            "table jobs-none: the table is missing and should be there",
            "table events-none: the table is missing and should be there",
            "bucket files-none: the bucket is missing and should be there",
            "queue dead-none: the queue is missing and should be there",
            "queue queue-none: the queue is missing and should be there");
    assertThatThrownBy(() -> inspection.require(InstantSource.system()))
        .hasMessageContaining("table jobs-none")
        .hasMessageContaining("security-assistant provision");
  }

  @Test
  void a_table_with_another_key_is_named() throws Exception {
    aws.clients()
        .dynamoDb()
        .createTable(b ->
            b.tableName("jobs-other")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                    a -> a.attributeName("id").attributeType(ScalarAttributeType.S))
                .keySchema(k -> k.attributeName("id").keyType(KeyType.HASH)));
    Blueprint blueprint = new Blueprint(names("other"), 5);

    assertThatThrownBy(
            () -> new Inspection(aws.clients(), blueprint).require(InstantSource.system()))
        .hasMessageContaining("key is id and should be company#client#job")
        .hasMessageContaining("index StatusDateIndex is missing");
  }

  @Test
  void a_queue_that_redrives_too_late_is_named() throws Exception {
    AwsNames names = names("redrive");
    new Provisioner(aws.clients(), new Blueprint(names, 5)).provision();

    assertThat(new Inspection(aws.clients(), new Blueprint(names, 7)).differences())
        .anySatisfy(difference -> {
          assertThat(difference.resource()).isEqualTo("queue queue-redrive");
          assertThat(difference.expected()).isEqualTo("after 7 receives");
        });
  }

  private static AwsNames names(String suffix) {
    return new AwsNames(
        "jobs-" + suffix,
        "events-" + suffix,
        "files-" + suffix,
        "queue-" + suffix,
        "dead-" + suffix);
  }
}
