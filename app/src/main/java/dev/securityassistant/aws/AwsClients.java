package dev.securityassistant.aws;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The SDK's clients; safe for use by many threads. A call that AWS throttles, or that gets no
 * answer in time, is made again by the SDK up to {@value #ATTEMPTS} times with growing waits; what
 * is written so that a second try does no harm.
 */
public record AwsClients(
    DynamoDbClient dynamoDb, S3Client s3, SqsClient sqs, S3Presigner presigner, SdkHttpClient http)
    implements AutoCloseable {

  private static final int ATTEMPTS = 6;
  private static final Duration CONNECT = Duration.ofSeconds(3);

  /**
   * How long to wait for a connection to say anything before the call is made again.
   *
   * @param silence of DynamoDB and S3
   * @param pollSilence of SQS, where an answer may take as long as the longest poll
   */
  public record Patience(Duration silence, Duration pollSilence) {

    /** Enough for the long poll of a queue, 20 seconds, and its answer. */
    public static final Patience DEFAULT =
        new Patience(Duration.ofSeconds(10), Duration.ofSeconds(30));
  }

  /** Opens the clients; asks nothing of AWS yet. */
  public static AwsClients open(AwsAccess access) throws IOException {
    return open(access, Patience.DEFAULT);
  }

  /** Opens the clients with another patience. */
  public static AwsClients open(AwsAccess access, Patience patience) throws IOException {
    SdkHttpClient http =
        Apache5HttpClient.builder()
            .maxConnections(64)
            .connectionTimeout(CONNECT)
            .socketTimeout(patience.silence())
            .build();
    try {
      return open(access, patience, http);
    } catch (SdkClientException e) {
      http.close();
      throw Refusals.explain(e, "AWS");
    }
  }

  private static AwsClients open(AwsAccess access, Patience patience, SdkHttpClient http) {
    boolean pathStyle = access.endpoint("S3").isPresent();
    S3Presigner.Builder presigner =
        S3Presigner.builder()
            .credentialsProvider(access.credentials())
            .serviceConfiguration(
                S3Configuration.builder().pathStyleAccessEnabled(pathStyle).build());
    access.region().ifPresent(presigner::region);
    access.endpoint("S3").ifPresent(presigner::endpointOverride);
    Apache5HttpClient.Builder polling =
        Apache5HttpClient.builder()
            .maxConnections(64)
            .connectionTimeout(CONNECT)
            .socketTimeout(patience.pollSilence());
    return new AwsClients(
        configured(DynamoDbClient.builder().httpClient(http), access, "DYNAMODB").build(),
        configured(S3Client.builder().httpClient(http).forcePathStyle(pathStyle), access, "S3")
            .build(),
        configured(SqsClient.builder().httpClientBuilder(polling), access, "SQS").build(),
        presigner.build(),
        http);
  }

  /** A client of IAM, with an HTTP client of its own. */
  static IamClient identity(AwsAccess access) {
    Apache5HttpClient.Builder http =
        Apache5HttpClient.builder()
            .connectionTimeout(CONNECT)
            .socketTimeout(Patience.DEFAULT.silence());
    return configured(IamClient.builder().httpClientBuilder(http), access, "IAM")
        .region(access.region().orElse(Region.AWS_GLOBAL))
        .build();
  }

  private static <B extends AwsClientBuilder<B, ?>> B configured(
      B builder, AwsAccess access, String service) {
    access.region().ifPresent(builder::region);
    Optional<URI> endpoint = access.endpoint(service);
    endpoint.ifPresent(builder::endpointOverride);
    return builder
        .credentialsProvider(access.credentials())
        .overrideConfiguration(
            ClientOverrideConfiguration.builder()
                .retryStrategy(
                    AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(ATTEMPTS)
                        .build())
                .build());
  }

  @Override
  public void close() {
    dynamoDb.close();
    s3.close();
    sqs.close();
    presigner.close();
    http.close();
  }
}
