package dev.securityassistant.aws.provision;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;

/** Compares a role, who may take it and what it may do with its description. */
record RoleCheck(IamClient iam) {

  private static final String TRUST = "who may take it";

  List<Difference> check(RoleSpec role, Arns arns) {
    String resource = "role " + role.name();
    String trust;
    try {
      trust = iam.getRole(b -> b.roleName(role.name())).role().assumeRolePolicyDocument();
    } catch (NoSuchEntityException e) {
      return List.of(new Difference(resource, "the role", "there", "missing"));
    }
    List<Difference> differences = new ArrayList<>();
    Policy expected = Policy.trust(role.trusted());
    parsed(differences, resource, TRUST, trust)
        .filter(found -> !found.statements().equals(expected.statements()))
        .ifPresent(found ->
            differences.add(
                new Difference(resource, TRUST, expected.document(), found.document())));
    permissions(differences, resource, role, arns);
    for (AttachedPolicy policy :
        iam.listAttachedRolePoliciesPaginator(b -> b.roleName(role.name())).attachedPolicies()) {
      differences.add(other(resource, policy.policyName()));
    }
    return differences;
  }

  private void permissions(
      List<Difference> differences, String resource, RoleSpec role, Arns arns) {
    boolean there = false;
    for (String name : iam.listRolePoliciesPaginator(b -> b.roleName(role.name())).policyNames()) {
      if (name.equals(RoleSpec.POLICY)) {
        there = true;
      } else {
        differences.add(other(resource, name));
      }
    }
    String what = "policy " + RoleSpec.POLICY;
    if (!there) {
      differences.add(new Difference(resource, what, "there", "missing"));
      return;
    }
    String document =
        iam.getRolePolicy(b -> b.roleName(role.name()).policyName(RoleSpec.POLICY))
            .policyDocument();
    Policy expected = Policy.of(role, arns);
    parsed(differences, resource, what, document)
        .ifPresent(found -> compare(differences, resource, expected, found));
  }

  private static void compare(
      List<Difference> differences, String resource, Policy expected, Policy found) {
    TreeSet<String> names = new TreeSet<>(expected.statements().keySet());
    names.addAll(found.statements().keySet());
    for (String name : names) {
      TableCheck.compare(
          differences, resource, "permission " + name, expected.words(name), found.words(name));
    }
  }

  /** More than described is not the least a role needs. */
  private static Difference other(String resource, String policy) {
    return new Difference(resource, "policy " + policy, "none", "there");
  }

  /** IAM gives documents encoded as in a URL (RFC 3986), in which a plus is a plus. */
  private static Optional<Policy> parsed(
      List<Difference> differences, String resource, String what, String encoded) {
    String document = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    try {
      return Optional.of(Policy.parse(document));
    } catch (IOException e) {
      differences.add(new Difference(resource, what, "a policy document", document));
      return Optional.empty();
    }
  }
}
