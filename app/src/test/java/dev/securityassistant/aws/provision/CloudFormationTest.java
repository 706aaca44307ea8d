package dev.securityassistant.aws.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.aws.AwsNames;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CloudFormationTest {

  private static final Path TEMPLATE =
      Path.of("").toAbsolutePath().resolveSibling("deploy/cloudformation.yaml");

  @Test
  void the_template_is_the_one_written_from_the_blueprint() throws Exception {
    Blueprint blueprint = new Blueprint(AwsNames.DEFAULT, Blueprint.MOST_ATTEMPTS);

    assertThat(Files.readString(TEMPLATE))
        .as("write it anew: ./security-assistant provision --print > deploy/cloudformation.yaml")
        .isEqualTo(CloudFormation.of(blueprint));
  }

  @Test
  void the_template_has_the_keys_of_the_schema() throws Exception {
    String template = Files.readString(TEMPLATE).replaceAll("\\s+", " ");

    assertThat(template)
        .contains("KeySchema: - AttributeName: 'company#client#job' KeyType: HASH Global")
        .contains(index("StatusDateIndex", "status"))
        .contains(index("ClientProjectIndex", "client_name"))
        .contains(index("DateRangeIndex", "date_bucket"))
        .contains(
            "KeySchema: - AttributeName: 'job_id' KeyType: HASH"
                + " - AttributeName: 'timestamp#event_id' KeyType: RANGE")
        .contains("TransitionInDays: 0 ExpirationInDays: 90")
        .contains("Prefix: '_temp/' ExpirationInDays: 1");
  }

  @Test
  void no_role_may_do_everything() {
    String template = CloudFormation.of(new Blueprint(AwsNames.DEFAULT, 5));

    assertThat(template).doesNotContain("Resource: '*'", "dynamodb:*", "sqs:*", "dynamodb:Scan");
    assertThat(template.lines().filter(line -> line.contains("'s3:*'"))).hasSize(1);
  }

  private static String index(String name, String key) {
    return "IndexName: %s KeySchema: - AttributeName: '%s' KeyType: HASH - AttributeName: 'created_at' KeyType: RANGE"
        .formatted(name, key);
  }
}
