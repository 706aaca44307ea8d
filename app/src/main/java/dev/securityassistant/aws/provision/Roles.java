package dev.securityassistant.aws.provision;

import dev.securityassistant.aws.AwsClients;
import dev.securityassistant.aws.AwsIdentity;
import dev.securityassistant.aws.Refusals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.iam.model.IamException;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;

/**
 * Makes and compares the roles of a blueprint. Apart from {@link Provisioner} and {@link
 * Inspection}, as it takes rights that few people have.
 */
public final class Roles {

  private static final int FORBIDDEN = 403;
  private static final Set<Integer> NO_SUCH_CALL = Set.of(404, 405, Provisioner.NOT_IMPLEMENTED);
  private static final Set<String> UNKNOWN_CALL =
      Set.of("InvalidAction", "UnknownOperationException", "NotImplemented", "UnknownOperation");

  private final AwsClients clients;
  private final AwsIdentity identity;
  private final Blueprint blueprint;

  public Roles(AwsClients clients, AwsIdentity identity, Blueprint blueprint) {
    this.clients = clients;
    this.identity = identity;
    this.blueprint = blueprint;
  }

  /**
   * Creates the roles that are missing and sets the permissions of all; a line for each thing done.
   * Tables, bucket and queues must exist. Throws {@link IOException} with a sentence where this is
   * not permitted, and {@link NoIdentityException} where a stand-in for AWS lacks IAM.
   */
  public List<String> provision() throws IOException {
    RoleProvisioner roles = new RoleProvisioner(identity.iam());
    return each(arns -> role -> roles.provision(role, arns));
  }

  /** All differences; empty where all is as it should be. Throws as {@link #provision}. */
  public List<Difference> differences() throws IOException {
    RoleCheck check = new RoleCheck(identity.iam());
    return each(arns -> role -> check.check(role, arns));
  }

  private <T> List<T> each(Function<Arns, Function<RoleSpec, List<T>>> work) throws IOException {
    Arns arns = Refusals.ask("tables and queues", () -> Arns.ask(clients, blueprint));
    List<T> all = new ArrayList<>();
    for (RoleSpec role : blueprint.roles()) {
      all.addAll(ask(role, () -> work.apply(arns).apply(role)));
    }
    return all;
  }

  private static <T> T ask(RoleSpec role, Supplier<T> call) throws IOException {
    try {
      return Refusals.ask("the IAM role " + role.name(), call);
    } catch (IOException e) {
      if (!(e.getCause() instanceof IamException refusal)) {
        throw e;
      }
      String code =
          refusal.awsErrorDetails() == null
              ? ""
              : String.valueOf(refusal.awsErrorDetails().errorCode());
      boolean noSuchCall =
          NO_SUCH_CALL.contains(refusal.statusCode())
              && !(refusal instanceof NoSuchEntityException);
      if (noSuchCall || UNKNOWN_CALL.contains(code)) {
        throw new NoIdentityException(refusal);
      }
      if (refusal.statusCode() == FORBIDDEN && code.equals("AccessDenied")) {
        throw new IOException(
            "No permission for the IAM role %s: %s. Let somebody who may manage roles run this, or leave the roles out with --without-roles"
                .formatted(role.name(), refusal.awsErrorDetails().errorMessage()),
            refusal);
      }
      throw e;
    }
  }
}
