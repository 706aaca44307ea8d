package dev.securityassistant.aws.provision;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.EntityAlreadyExistsException;

/** Creates roles and sets their policy. Who may take a role that exists is left as it is. */
record RoleProvisioner(IamClient iam) {

  /** Creates the role unless it exists, and gives it its permissions. */
  List<String> provision(RoleSpec role, Arns arns) {
    List<String> done = new ArrayList<>();
    if (create(role)) {
      done.add("created role " + role.name());
    }
    iam.putRolePolicy(b ->
        b.roleName(role.name())
            .policyName(RoleSpec.POLICY)
            .policyDocument(Policy.of(role, arns).document()));
    done.add("set permissions of role " + role.name());
    return done;
  }

  private boolean create(RoleSpec role) {
    try {
      iam.createRole(b ->
          b.roleName(role.name())
              .description(role.description())
              .assumeRolePolicyDocument(Policy.trust(role.trusted()).document()));
      return true;
    } catch (EntityAlreadyExistsException e) {
      return false;
    }
  }
}
