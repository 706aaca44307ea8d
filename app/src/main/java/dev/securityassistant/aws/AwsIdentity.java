package dev.securityassistant.aws;

import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.IamClient;

/**
 * AWS Identity and Access Management, where roles are kept. Needed to provision only: a program at
 * work never asks it.
 *
 * @param iam the SDK's client
 */
public record AwsIdentity(IamClient iam) implements AutoCloseable {

  /**
   * Opens the client; empty where the other services are stood in for ({@code
   * AWS_ENDPOINT_URL_DYNAMODB} and so on) and this one is not ({@code AWS_ENDPOINT_URL_IAM}), so
   * that a stand-in's make-believe credentials are never shown to AWS.
   */
  public static Optional<AwsIdentity> open(AwsAccess access) {
    boolean standIn =
        Stream.of("DYNAMODB", "S3", "SQS").anyMatch(name -> access.endpoint(name).isPresent());
    if (standIn && access.endpoint("IAM").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new AwsIdentity(AwsClients.identity(access)));
  }

  @Override
  public void close() {
    iam.close();
  }
}
