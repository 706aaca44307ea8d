package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.CommandLine.Outcome;
import dev.securityassistant.aws.IamServer;
import dev.securityassistant.aws.LocalAws;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Roles as a person provisions them. */
class ProvisionCommandTest {

  @RegisterExtension final LocalAws aws = new LocalAws();

  @Test
  void roles_are_made_and_compared_and_may_be_left_out() throws Exception {
    try (IamServer roles = IamServer.start(0)) {
      Map<String, String> environment = environment(roles);

      assertThat(run(environment, "--check").out())
          .contains("role api-1: the role is missing and should be there");
      assertThat(run(environment, "--check", "--without-roles").out()).doesNotContain("role ");
      assertThat(run(environment).out()).contains("created role api-1", "created role worker-1");
      assertThat(run(environment, "--check").out()).doesNotContain("role ");
      assertThat(run(environment, "--print").out())
          .contains("RoleName: !Ref ApiRoleName", "Default: api-1");
    }
  }

  @Test
  void who_may_not_make_roles_gets_the_rest_and_a_sentence() throws Exception {
    try (IamServer roles = IamServer.start(0)) {
      roles.forbid("CreateRole");

      Outcome outcome = run(environment(roles));

      assertThat(outcome.code()).isEqualTo(4);
      assertThat(outcome.out()).contains("set encryption of bucket " + aws.names().bucket());
      assertThat(outcome.err()).contains("No permission for the IAM role api-1", "--without-roles");
      assertThat(run(environment(roles), "--without-roles").code()).isZero();
    }
  }

  @Test
  void a_stand_in_without_roles_is_told() {
    Outcome outcome = run(aws.environment());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).contains("has no IAM").contains("AWS_ENDPOINT_URL_IAM");
  }

  private Map<String, String> environment(IamServer roles) {
    Map<String, String> environment = aws.environment();
    environment.put("AWS_ENDPOINT_URL_IAM", roles.address());
    environment.put("API_ROLE", "api-1");
    environment.put("WORKER_ROLE", "worker-1");
    return environment;
  }

  private static Outcome run(Map<String, String> environment, String... options) {
    CommandLine commands = new CommandLine(new Wiring());
    environment.forEach(commands::with);
    String[] arguments = new String[options.length + 1];
    arguments[0] = "provision";
    System.arraycopy(options, 0, arguments, 1, options.length);
    return commands.run(arguments);
  }
}
