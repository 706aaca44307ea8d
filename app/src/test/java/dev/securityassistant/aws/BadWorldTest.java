package dev.securityassistant.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.securityassistant.aws.provision.Inspection;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.Jobs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads when AWS is not as it should be. */
class BadWorldTest {

  private static final FileKey DRAWING = new FileKey("7central/st_marys/wing/job_1/drawing.pdf");

  @RegisterExtension final LocalAws aws = new LocalAws();

  /** The servers of these tests know no permissions, so their answers are played. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AccessDeniedException | User: ann is not authorized to perform: dynamodb:GetItem |"
            + " No permission | deploy/cloudformation.yaml",
        "ExpiredTokenException | The security token has expired | have expired | aws sso login",
        "UnrecognizedClientException | The security token is invalid | does not know the credentials |"
            + " AWS_ACCESS_KEY_ID",
        "InvalidSignatureException | Signature expired: 20260101T000000Z is now earlier |"
            + " clock is wrong | NTP",
        "ResourceNotFoundException | Requested resource not found | does not exist | provision"
      })
  void a_refusal_of_dynamodb_names_the_table_and_the_fix(
      String code, String message, String what, String fix) throws Exception {
    String body =
        "{\"__type\":\"com.amazonaws.dynamodb#%s\",\"message\":\"%s\"}".formatted(code, message);
    try (Played server = Played.answering(400, Map.of("x-amzn-ErrorType", code), body);
        AwsClients clients = clients("AWS_ENDPOINT_URL_DYNAMODB", server.address())) {
      DynamoJobStore jobs = new DynamoJobStore(clients, aws.names());

      assertThatThrownBy(() -> jobs.find(Jobs.queued("job_1", Jobs.NOON).key(), Jobs.NOON))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(aws.names().jobs())
          .hasMessageContaining(what)
          .hasMessageContaining(fix);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "301 | PermanentRedirect | another region (eu-north-1) | AWS_REGION",
        "403 | AccessDenied | No permission | deploy/cloudformation.yaml",
        "403 | ExpiredToken | have expired | aws sso login",
        "404 | NoSuchBucket | does not exist | provision"
      })
  void a_refusal_of_s3_names_the_bucket_and_the_fix(
      int status, String code, String what, String fix) throws Exception {
    String body = "<Error><Code>%s</Code><Message>no</Message></Error>".formatted(code);
    try (Played server =
            Played.answering(status, Map.of("x-amz-bucket-region", "eu-north-1"), body);
        AwsClients clients = clients("AWS_ENDPOINT_URL_S3", server.address())) {
      S3FileStore files = new S3FileStore(clients, aws.names());

      assertThatThrownBy(() -> files.open(DRAWING))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(aws.names().bucket())
          .hasMessageContaining(what)
          .hasMessageContaining(fix);
    }
  }

  @Test
  void a_wrong_secret_is_told_from_a_missing_bucket() throws Exception {
    try (AwsClients clients = clients("AWS_SECRET_ACCESS_KEY", "wrong")) {
      assertThatThrownBy(() -> new S3FileStore(clients, aws.names()).open(DRAWING))
          .hasMessageContaining("AWS_SECRET_ACCESS_KEY");
    }
  }

  /** The first question about a bucket gets an answer without a body. */
  @Test
  void a_wrong_secret_is_told_at_start() throws Exception {
    try (AwsClients clients = clients("AWS_SECRET_ACCESS_KEY", "wrong")) {
      assertThatThrownBy(
              () -> new Inspection(clients, aws.blueprint()).require(InstantSource.system()))
          .hasMessageContaining(aws.names().bucket())
          .hasMessageContaining("AWS_SECRET_ACCESS_KEY")
          .hasMessageContaining("deploy/cloudformation.yaml");
    }
  }

  @Test
  void a_file_that_is_gone_from_behind_its_record_is_named() {
    S3FileStore files = new S3FileStore(aws.clients(), aws.names());

    assertThatThrownBy(() -> files.open(DRAWING))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining(DRAWING.value())
        .hasMessageContaining(aws.names().bucket())
        .hasMessageContaining("Process the drawing again");
  }

  @Test
  void a_clock_that_is_wrong_is_told_at_start() {
    InstantSource fast = InstantSource.offset(InstantSource.system(), Duration.ofHours(1));
    Inspection inspection = new Inspection(aws.clients(), aws.blueprint());

    assertThatThrownBy(() -> inspection.require(fast))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("seconds ahead of AWS");
  }

  @Test
  void a_server_that_is_not_there_is_told() throws Exception {
    try (AwsClients clients = clients("AWS_ENDPOINT_URL_SQS", "http://localhost:1")) {
      assertThatThrownBy(() -> SqsJobQueue.waiting(clients, aws.names()).url())
          .hasMessageContaining(aws.names().queue())
          .hasMessageContaining("cannot be reached");
    }
  }

  @Test
  void a_client_name_too_long_for_the_index_is_refused() {
    var key = Jobs.queued("job_1", Jobs.NOON).key();

    assertThatThrownBy(() ->
            new DynamoJobStore(aws.clients(), aws.names())
                .create(Jobs.queued(key, "é".repeat(1_025), Jobs.NOON)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Shorten it");
  }

  private AwsClients clients(String variable, String value) throws IOException {
    Map<String, String> environment = aws.environment();
    environment.put(variable, value);
    return LocalAws.clients(environment);
  }

  /** A server that gives one answer to everything. */
  private record Played(HttpServer server) implements AutoCloseable {

    static Played answering(int status, Map<String, String> headers, String body)
        throws IOException {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
      server.createContext(
          "/",
          exchange -> {
            try (exchange) {
              exchange.getRequestBody().readAllBytes();
              headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
              byte[] bytes = body.getBytes(UTF_8);
              exchange.sendResponseHeaders(status, bytes.length);
              exchange.getResponseBody().write(bytes);
            }
          });
      server.start();
      return new Played(server);
    }

    String address() {
      return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
