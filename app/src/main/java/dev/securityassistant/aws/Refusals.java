package dev.securityassistant.aws;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/** What AWS refuses, in a sentence that names the resource and what to do. */
public final class Refusals {

  private Refusals() {}

  /** The call's result; throws {@link IOException} with a sentence where AWS refuses. */
  public static <T extends @Nullable Object> T ask(String resource, Supplier<T> call)
      throws IOException {
    try {
      return call.get();
    } catch (SdkException e) {
      throw explain(e, resource);
    }
  }

  /**
   * The sentence.
   *
   * @param resource as a person calls it: {@code the DynamoDB table security-assistant-jobs}
   */
  public static IOException explain(SdkException failure, String resource) {
    if (failure instanceof AbortedException) {
      InterruptedIOException stopped =
          new InterruptedIOException("stopped while asking " + resource);
      stopped.initCause(failure);
      return stopped;
    }
    String sentence =
        switch (failure) {
          case AwsServiceException e -> sentence(e, resource);
          case ApiCallAttemptTimeoutException e ->
              "%s did not answer in time. Try again; if it persists, look at the AWS service health page"
                  .formatted(capital(resource));
          case SdkClientException e -> sentence(e, resource);
          default -> "%s: %s".formatted(resource, failure.getMessage());
        };
    return new IOException(sentence, failure);
  }

  private static String sentence(AwsServiceException e, String resource) {
    String code = code(e);
    return switch (code) {
      case "ResourceNotFoundException",
          "NoSuchBucket",
          "AWS.SimpleQueueService.NonExistentQueue",
          "QueueDoesNotExist",
          "QueueDoesNotExistException" ->
          "%s does not exist in this account and region. Create it with 'security-assistant provision', or correct its name or AWS_REGION"
              .formatted(capital(resource));
      // An answer without a body, which does not say whether it is the rights or who asks.
      case "403", "Forbidden" ->
          "AWS refuses access to %s. Give the role of this program the policy in deploy/cloudformation.yaml, or check AWS_PROFILE and AWS_SECRET_ACCESS_KEY"
              .formatted(resource);
      case "AccessDeniedException", "AccessDenied", "UnauthorizedOperation" ->
          "No permission for %s: %s. Give the role of this program the policy in deploy/cloudformation.yaml"
              .formatted(resource, message(e));
      case "ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired" ->
          "The AWS credentials have expired (asked for %s). Sign in again, for example with 'aws sso login', or renew AWS_SESSION_TOKEN"
              .formatted(resource);
      case "UnrecognizedClientException",
          "InvalidClientTokenId",
          "InvalidAccessKeyId",
          "MissingAuthenticationTokenException",
          "IncompleteSignature" ->
          "AWS does not know the credentials (asked for %s). Check AWS_ACCESS_KEY_ID, AWS_PROFILE and AWS_SESSION_TOKEN"
              .formatted(resource);
      case "RequestTimeTooSkewed", "InvalidSignatureException", "SignatureDoesNotMatch" ->
          e.isClockSkewException() || message(e).toLowerCase(Locale.ROOT).contains("expired")
              ? "This machine's clock is wrong, so AWS refuses its requests (asked for %s). Set it, for example with NTP"
                  .formatted(resource)
              : "AWS refuses the signature of a request (asked for %s). Check AWS_SECRET_ACCESS_KEY, and this machine's clock"
                  .formatted(resource);
      case "PermanentRedirect",
          "AuthorizationHeaderMalformed",
          "301",
          "IllegalLocationConstraintException" ->
          "%s lies in another region%s. Set AWS_REGION to it, or name a bucket of this region with AWS_BUCKET"
              .formatted(capital(resource), region(e));
      case "ProvisionedThroughputExceededException",
          "ThrottlingException",
          "RequestLimitExceeded",
          "SlowDown",
          "503" ->
          "AWS asks to slow down at %s and still did after several tries. Try again later; docs/SCALE.md says what to raise"
              .formatted(resource);
      default -> "%s: %s (%s)".formatted(capital(resource), message(e), code);
    };
  }

  private static String sentence(SdkClientException e, String resource) {
    String message = String.valueOf(e.getMessage());
    String lower = message.toLowerCase(Locale.ROOT);
    if (lower.contains("unable to load region") || lower.contains("region from any of")) {
      return "No AWS region is set. Set AWS_REGION, for example to eu-central-1";
    }
    if (lower.contains("unable to load credentials")) {
      return "No AWS credentials were found (asked for %s). Set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run on a machine with a role"
          .formatted(resource);
    }
    return "%s cannot be reached: %s. Check the network, AWS_REGION and, where set, AWS_ENDPOINT_URL"
        .formatted(capital(resource), firstLine(message));
  }

  /** The service's code of an error; its HTTP status where the answer had no body. */
  static String code(AwsServiceException e) {
    String code = e.awsErrorDetails() == null ? null : e.awsErrorDetails().errorCode();
    return code == null || code.isEmpty() ? String.valueOf(e.statusCode()) : code;
  }

  private static String message(AwsServiceException e) {
    String message = e.awsErrorDetails() == null ? null : e.awsErrorDetails().errorMessage();
    return firstLine(message == null ? String.valueOf(e.getMessage()) : message);
  }

  private static String region(AwsServiceException e) {
    if (e.awsErrorDetails() == null || e.awsErrorDetails().sdkHttpResponse() == null) {
      return "";
    }
    return e.awsErrorDetails()
        .sdkHttpResponse()
        .firstMatchingHeader("x-amz-bucket-region")
        .map(region -> " (" + region + ")")
        .orElse("");
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").replaceAll("\\.$", "");
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
