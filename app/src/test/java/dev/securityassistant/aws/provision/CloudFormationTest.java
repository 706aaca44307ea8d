package dev.securityassistant.aws.provision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.aws.AwsNames;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CloudFormationTest {

  private static final Path TEMPLATE =
      Path.of(System.getProperty("user.dir")).resolveSibling("deploy/cloudformation.yaml");

  @Test
  void the_template_is_the_one_written_from_the_blueprint() throws Exception {
    Blueprint blueprint = new Blueprint(AwsNames.DEFAULT, Blueprint.MOST_ATTEMPTS);

    assertThat(Files.readString(TEMPLATE))
        .as("write it anew: ./security-assistant provision --print > deploy/cloudformation.yaml")
        .isEqualTo(CloudFormation.of(blueprint));
  }

  @Test
  void no_role_may_do_everything() {
    String template = CloudFormation.of(new Blueprint(AwsNames.DEFAULT, 5));

    assertThat(template).doesNotContain("Resource: '*'", "dynamodb:*", "sqs:*", "dynamodb:Scan");
    assertThat(template.lines().filter(line -> line.contains("'s3:*'"))).hasSize(1);
  }
}
