package dev.securityassistant.aws.provision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.securityassistant.aws.AwsClients;
import dev.securityassistant.aws.AwsNames;
import dev.securityassistant.aws.LocalAws;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is sent to S3 for the settings that the server of the other tests does not know. */
class BucketSettingsTest {

  @Test
  void the_settings_of_the_bucket_are_sent() throws Exception {
    Map<String, String> sent = new TreeMap<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            sent.put(exchange.getRequestURI().getQuery(), body);
            exchange.sendResponseHeaders(200, -1);
          }
        });
    server.start();
    Map<String, String> environment =
        Map.of(
            "AWS_REGION", "eu-central-1",
            "AWS_ACCESS_KEY_ID", "key",
            "AWS_SECRET_ACCESS_KEY", "key",
            "AWS_ENDPOINT_URL_S3", "http://localhost:" + server.getAddress().getPort());
    try (AwsClients clients = LocalAws.clients(environment)) {
      BucketSpec bucket = new Blueprint(AwsNames.DEFAULT, 5).bucket();
      new BucketProvisioner(clients.s3()).steps(bucket).forEach(step -> step.action().run());
    } finally {
      server.stop(0);
    }

    assertThat(sent.get("lifecycle"))
        .contains(
            "<Transition><Days>0</Days><StorageClass>INTELLIGENT_TIERING</StorageClass></Transition>",
            "<Expiration><Days>90</Days></Expiration>",
            "<Prefix>_temp/</Prefix>",
            "<Expiration><Days>1</Days></Expiration>",
            "<DaysAfterInitiation>1</DaysAfterInitiation>");
    assertThat(sent.get("publicAccessBlock"))
        .contains("<BlockPublicAcls>true", "<BlockPublicPolicy>true")
        .contains("<IgnorePublicAcls>true", "<RestrictPublicBuckets>true");
    assertThat(sent.get("encryption")).contains("AES256");
    assertThat(sent.get("policy")).contains("\"aws:SecureTransport\":\"false\"", "Deny");
    assertThat(sent).doesNotContainKey("versioning");
  }
}
