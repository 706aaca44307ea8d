package dev.securityassistant.aws.provision;

/**
 * What the roles are called, and who may take them. Role names are unique in an account, whatever
 * the region.
 *
 * @param api role of what takes drawings in and gives results out
 * @param worker role of what works on jobs
 * @param trusted the AWS service whose tasks or machines may take the roles
 */
public record RoleNames(String api, String worker, String trusted) {

  /** Roles of a deployment that has its account to itself, for containers of ECS. */
  public static final RoleNames DEFAULT =
      new RoleNames(
          "security-assistant-api", "security-assistant-worker", "ecs-tasks.amazonaws.com");
}
