package dev.securityassistant.aws.provision;

import java.util.List;

/**
 * What a part of the program may do, and nothing else.
 *
 * @param resource what it is called in the template
 * @param name its name
 * @param description whose role it is
 * @param trusted the AWS service that may take it
 * @param grants what it may do
 */
public record RoleSpec(
    String resource, String name, String description, String trusted, List<Grant> grants) {

  /** What its one policy is called. */
  static final String POLICY = "security-assistant";

  /**
   * Actions on resources.
   *
   * @param sid name of the statement
   * @param actions such as {@code dynamodb:GetItem}
   * @param targets on what
   */
  public record Grant(String sid, List<String> actions, List<Target> targets) {}

  /**
   * A resource of the blueprint and what below it.
   *
   * @param resource what it is called in the template
   * @param below {@code /index/*} or {@code /_temp/*}; empty for the resource itself
   */
  public record Target(String resource, String below) {}
}
