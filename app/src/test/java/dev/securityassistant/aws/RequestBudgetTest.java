package dev.securityassistant.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.AwsOffice;
import dev.securityassistant.cli.Application;
import dev.securityassistant.job.Progress;
import dev.securityassistant.pipeline.Samples;
import dev.securityassistant.worker.Turn;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a job without specification costs in requests (aim: 14 writes and 8 reads of DynamoDB, 10
 * puts of S3); docs/SCALE.md multiplies it with prices. A specification adds a put and a copy.
 */
class RequestBudgetTest {

  @RegisterExtension final LocalAws aws = new LocalAws();

  @TempDir Path temp;

  @Test
  void a_job_stays_within_its_requests() throws Exception {
    Map<String, String> environment = aws.environment();
    try (FaultyProxy dynamo = proxy(environment, "AWS_ENDPOINT_URL_DYNAMODB");
        FaultyProxy s3 = proxy(environment, "AWS_ENDPOINT_URL_S3");
        FaultyProxy sqs = proxy(environment, "AWS_ENDPOINT_URL_SQS")) {
      Path drawing = Files.writeString(temp.resolve("plan.pdf"), Samples.PDF);
      environment.put("SCRATCH_DIR", temp.resolve("scratch").toString());
      try (AwsClients api = LocalAws.clients(environment);
          AwsClients worker = LocalAws.clients(environment)) {
        office(api, environment).submission().submit(Samples.order(drawing));
        assertThat(
                office(worker, environment)
                    .worker()
                    .next(Duration.ofSeconds(2), key -> Progress.SILENT))
            .isInstanceOf(Turn.Ended.class);
      }
      assertThat(dynamo.requests())
          .isEqualTo(Map.of("PutItem", 6, "BatchWriteItem", 5, "GetItem", 1, "Query", 1));
      assertThat(s3.requests())
          .isEqualTo(Map.of("PUT INTELLIGENT_TIERING", 8, "GET", 4, "DELETE", 1));
      assertThat(sqs.requests())
          .isEqualTo(
              Map.of("SendMessage", 1, "ReceiveMessage", 1, "DeleteMessage", 1, "GetQueueUrl", 2));
    }
  }

  private Application office(AwsClients clients, Map<String, String> environment) {
    return AwsOffice.open(new AwsBackend(clients, aws.names()), environment, Samples.agents());
  }

  private static FaultyProxy proxy(Map<String, String> environment, String variable)
      throws Exception {
    FaultyProxy proxy =
        FaultyProxy.before(
            URI.create(environment.getOrDefault(variable, "")), FaultyProxy.Faults.NONE, 1);
    environment.put(variable, proxy.address());
    return proxy;
  }
}
