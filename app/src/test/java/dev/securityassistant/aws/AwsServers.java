package dev.securityassistant.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.elasticmq.NodeAddress;
import org.elasticmq.RelaxedSQSLimits$;
import org.elasticmq.actor.QueueManagerActor;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.elasticmq.util.NowProvider;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import scala.Option;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/**
 * Servers in this process that speak the protocols of DynamoDB, S3 and SQS and keep everything in
 * memory. The queue's time can be moved.
 */
public final class AwsServers implements AutoCloseable {

  /** Key id and secret that the S3 server checks. */
  public static final String KEY = "localkey";

  private final DynamoDBProxyServer dynamoDb;
  private final int dynamoPort;
  private final S3Proxy s3;
  private final ActorSystem actors;
  private final SQSRestServer sqs;
  private final int sqsPort;
  private final MovableTime time = new MovableTime();

  private AwsServers(int dynamoPort, int s3Port, int sqsPort) throws Exception {
    this.dynamoPort = dynamoPort;
    this.sqsPort = sqsPort;
    this.dynamoDb = startDynamoDb(dynamoPort);
    this.s3 = startS3(s3Port);
    this.actors = ActorSystem.create("sqs");
    ActorRef queues =
        actors.actorOf(
            Props.create(
                QueueManagerActor.class,
                time,
                RelaxedSQSLimits$.MODULE$,
                Option.<ActorRef>empty()));
    this.sqs =
        SQSRestServerBuilder.withActorSystem(actors)
            .withQueueManagerActor(queues)
            .withInterface("localhost")
            .withPort(sqsPort)
            .withServerAddress(new NodeAddress("http", "localhost", sqsPort, ""))
            .withAWSRegion("eu-central-1")
            .start();
    sqs.waitUntilStarted();
  }

  /** Starts the servers on free ports. */
  public static AwsServers start() throws Exception {
    return new AwsServers(freePort(), 0, freePort());
  }

  /** Starts the servers on these ports. */
  public static AwsServers start(int dynamoPort, int s3Port, int sqsPort) throws Exception {
    return new AwsServers(dynamoPort, s3Port, sqsPort);
  }

  /** The environment that lets a program use them. */
  public Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("AWS_REGION", "eu-central-1");
    environment.put("AWS_ACCESS_KEY_ID", KEY);
    environment.put("AWS_SECRET_ACCESS_KEY", KEY);
    environment.put("AWS_ENDPOINT_URL_DYNAMODB", "http://localhost:" + dynamoPort);
    environment.put("AWS_ENDPOINT_URL_S3", "http://localhost:" + s3.getPort());
    environment.put("AWS_ENDPOINT_URL_SQS", "http://localhost:" + sqsPort);
    return environment;
  }

  /** Lets the queue's time pass. */
  public void elapse(Duration duration) {
    time.move(duration);
  }

  private static DynamoDBProxyServer startDynamoDb(int port) throws Exception {
    System.setProperty("sqlite4java.library.path", libraries().toString());
    DynamoDBProxyServer server =
        ServerRunner.createServerFromCommandLineArgs(
            new String[] {"-inMemory", "-disableTelemetry", "-port", String.valueOf(port)});
    server.start();
    return server;
  }

  /** DynamoDB Local loads SQLite from a folder; the files lie on the class path. */
  private static Path libraries() throws IOException {
    Path folder = Files.createTempDirectory("sqlite");
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      Path file = Path.of(entry);
      String name = String.valueOf(file.getFileName());
      if (name.matches(".*sqlite4java.*\\.(so|dylib|dll)")) {
        Path copy = folder.resolve(name);
        Files.copy(file, copy);
        copy.toFile().deleteOnExit();
      }
    }
    folder.toFile().deleteOnExit();
    return folder;
  }

  private static S3Proxy startS3(int port) throws Exception {
    BlobStore blobs = BlobStores.create("transient-nio2", new Properties());
    S3Proxy proxy =
        S3Proxy.builder()
            .blobStore(blobs)
            .endpoint(URI.create("http://localhost:" + port))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY, KEY)
            .ignoreUnknownHeaders(true)
            .build();
    proxy.start();
    return proxy;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws Exception {
    sqs.stopAndWait();
    actors.terminate();
    s3.stop();
    dynamoDb.stop();
  }

  /** The queue's clock. */
  private static final class MovableTime extends NowProvider {

    private volatile long ahead;

    synchronized void move(Duration duration) {
      ahead += duration.toMillis();
    }

    @Override
    public long nowMillis() {
      return System.currentTimeMillis() + ahead;
    }

    @Override
    public java.time.OffsetDateTime now() {
      return java.time.Instant.ofEpochMilli(nowMillis()).atOffset(java.time.ZoneOffset.UTC);
    }
  }
}
