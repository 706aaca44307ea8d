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
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
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
  private static final Duration SILENCE = Duration.ofSeconds(10);

  /** Long enough for the long poll of a queue, 20 seconds, and its answer. */
  private static final Duration POLL_SILENCE = Duration.ofSeconds(30);

  /** Opens the clients; asks nothing of AWS yet. */
  public static AwsClients open(AwsAccess access) throws IOException {
    SdkHttpClient http =
        Apache5HttpClient.builder()
            .maxConnections(64)
            .connectionTimeout(CONNECT)
            .socketTimeout(SILENCE)
            .build();
    try {
      return open(access, http);
    } catch (SdkClientException e) {
      http.close();
      throw Refusals.explain(e, "AWS");
    }
  }

  private static AwsClients open(AwsAccess access, SdkHttpClient http) {
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
            .socketTimeout(POLL_SILENCE);
    return new AwsClients(
        configured(DynamoDbClient.builder().httpClient(http), access, "DYNAMODB").build(),
        configured(S3Client.builder().httpClient(http).forcePathStyle(pathStyle), access, "S3")
            .build(),
        configured(SqsClient.builder().httpClientBuilder(polling), access, "SQS").build(),
        presigner.build(),
        http);
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
