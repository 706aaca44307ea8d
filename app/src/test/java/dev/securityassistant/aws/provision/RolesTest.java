package dev.securityassistant.aws.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.aws.AwsAccess;
import dev.securityassistant.aws.AwsIdentity;
import dev.securityassistant.aws.IamServer;
import dev.securityassistant.aws.LocalAws;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Roles on a server that speaks the protocol of IAM. */
class RolesTest {

  private static final String WORKER = RoleNames.DEFAULT.worker();

  @RegisterExtension final LocalAws aws = new LocalAws();

  private IamServer server;
  private AwsIdentity identity;

  @BeforeEach
  void start() throws IOException {
    server = IamServer.start(0);
    identity = identity(server.address());
  }

  @AfterEach
  void stop() {
    identity.close();
    server.close();
  }

  @Test
  void roles_that_were_provisioned_are_as_they_should_be() throws Exception {
    assertThat(roles().provision())
        .containsExactly(
            "created role security-assistant-api",
            "set permissions of role security-assistant-api",
            "created role security-assistant-worker",
            "set permissions of role security-assistant-worker");

    assertThat(roles().differences()).isEmpty();
    assertThat(server.trust(WORKER)).contains("\"Service\":[\"ecs-tasks.amazonaws.com\"]");
    assertThat(server.policy(WORKER, RoleSpec.POLICY))
        .contains(
            "table/%s\"".formatted(aws.names().jobs()), ":%s\"".formatted(aws.names().queue()))
        .contains("arn:aws:s3:::%s/*\"".formatted(aws.names().bucket()))
        .doesNotContain("\"*\"", "dynamodb:*", "s3:*", "sqs:*", "s3:DeleteObject", "iam:");
  }

  @Test
  void provisioning_again_creates_nothing_and_mends_permissions() throws Exception {
    roles().provision();
    put(RoleSpec.POLICY, "{\"Version\":\"2012-10-17\",\"Statement\":[]}");

    assertThat(roles().provision()).noneMatch(line -> line.startsWith("created"));
    assertThat(roles().differences()).isEmpty();
  }

  @Test
  void roles_that_are_missing_are_named() throws Exception {
    assertThat(roles().differences())
        .extracting(Difference::toString)
        .containsExactly(
            "role security-assistant-api: the role is missing and should be there",
            "role security-assistant-worker: the role is missing and should be there");
  }

  @Test
  void a_role_without_its_policy_is_named() throws Exception {
    identity
        .iam()
        .createRole(b ->
            b.roleName(WORKER)
                .assumeRolePolicyDocument(Policy.trust("lambda.amazonaws.com").document()));

    assertThat(roles().differences())
        .filteredOn(difference -> difference.resource().contains(WORKER))
        .extracting(Difference::what)
        .containsExactly("who may take it", "policy security-assistant");
  }

  @Test
  void every_permission_that_differs_is_named() throws Exception {
    roles().provision();
    String policy = server.policy(WORKER, RoleSpec.POLICY);
    put(
        RoleSpec.POLICY,
        policy
            .replace("\"sqs:DeleteMessage\",", "")
            .replace("\"Sid\":\"Listings\"", "\"Sid\":\"Everything\"")
            .replace("[\"dynamodb:Query\"]", "\"dynamodb:*\""));

    assertThat(roles().differences())
        .extracting(Difference::what)
        .containsExactly("permission Everything", "permission Listings", "permission Receive");
    assertThat(roles().differences().getFirst().toString())
        .startsWith("role security-assistant-worker: permission Everything is {Action:[dynamodb:*]")
        .endsWith("should be none");
  }

  @Test
  void the_same_permission_in_another_form_is_no_difference() throws Exception {
    roles().provision();
    put(
        RoleSpec.POLICY,
        server
            .policy(WORKER, RoleSpec.POLICY)
            .replace("[\"sqs:SendMessage\"]", "\"sqs:SendMessage\"")
            .replace(
                "\"dynamodb:GetItem\",\"dynamodb:PutItem\"",
                "\"dynamodb:PutItem\",\"dynamodb:GetItem\""));

    assertThat(roles().differences()).isEmpty();
  }

  @Test
  void permissions_beyond_those_described_are_named() throws Exception {
    roles().provision();
    put("more", "{\"Version\":\"2012-10-17\",\"Statement\":[]}");
    identity
        .iam()
        .attachRolePolicy(
            b -> b.roleName(WORKER).policyArn("arn:aws:iam::aws:policy/AdministratorAccess"));

    assertThat(roles().differences())
        .extracting(Difference::toString)
        .containsExactly(
            "role security-assistant-worker: policy more is there and should be none",
            "role security-assistant-worker: policy AdministratorAccess is there and should be none");
  }

  @Test
  void who_may_not_make_roles_is_told_what_to_do() {
    server.forbid("CreateRole");

    assertThatThrownBy(() -> roles().provision())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No permission for the IAM role security-assistant-api")
        .hasMessageContaining("iam:CreateRole")
        .hasMessageContaining("--without-roles");
  }

  @Test
  void a_server_without_roles_is_told_from_a_refusal() throws Exception {
    String queues = aws.environment().getOrDefault("AWS_ENDPOINT_URL_SQS", "");
    try (AwsIdentity none = identity(queues)) {
      assertThatThrownBy(() -> new Roles(aws.clients(), none, aws.blueprint()).provision())
          .isInstanceOf(NoIdentityException.class)
          .hasMessageContaining("--without-roles");
    }
  }

  @Test
  void credentials_of_a_stand_in_are_never_shown_to_aws() {
    assertThat(AwsIdentity.open(new AwsAccess(aws.environment()))).isEmpty();
  }

  /** The template of this deployment, with the addresses that AWS would put in. */
  @Test
  void the_template_gives_the_roles_that_provision_makes() throws Exception {
    roles().provision();
    Arns arns = Arns.ask(aws.clients(), aws.blueprint());
    Map<String, Template.Role> template =
        Template.roles(CloudFormation.of(aws.blueprint()), arns.byResource());

    assertThat(template).hasSize(2);
    for (RoleSpec spec : aws.blueprint().roles()) {
      Template.Role role = Objects.requireNonNull(template.get(spec.name()), spec.name());
      assertThat(role.description()).isEqualTo(spec.description());
      assertThat(Policy.parse(role.trust())).isEqualTo(Policy.parse(server.trust(spec.name())));
      assertThat(role.policies().keySet()).isEqualTo(Set.of(RoleSpec.POLICY));
      assertThat(Policy.parse(role.policies().getOrDefault(RoleSpec.POLICY, "")))
          .isEqualTo(Policy.parse(server.policy(spec.name(), RoleSpec.POLICY)));
    }
  }

  private void put(String policy, String document) {
    identity
        .iam()
        .putRolePolicy(b -> b.roleName(WORKER).policyName(policy).policyDocument(document));
  }

  private Roles roles() {
    return new Roles(aws.clients(), identity, aws.blueprint());
  }

  private AwsIdentity identity(String address) {
    Map<String, String> environment = aws.environment();
    environment.put("AWS_ENDPOINT_URL_IAM", address);
    return AwsIdentity.open(new AwsAccess(environment)).orElseThrow();
  }
}
