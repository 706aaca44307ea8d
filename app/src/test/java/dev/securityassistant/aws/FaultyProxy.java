package dev.securityassistant.aws;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Stands between a program and a server of an AWS protocol. Counts requests by operation, and
 * answers some as AWS does when it is too busy, or makes them and loses or holds back the answer,
 * or holds back the request itself.
 */
public final class FaultyProxy implements AutoCloseable {

  private static final Set<String> OWN =
      Set.of("connection", "content-length", "expect", "upgrade", "transfer-encoding");
  private static final byte[] THROTTLED =
      "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException\",\"message\":\"slow down\"}"
          .getBytes(StandardCharsets.UTF_8);
  private static final byte[] SLOW_DOWN =
      "<?xml version=\"1.0\"?><Error><Code>SlowDown</Code><Message>slow down</Message></Error>"
          .getBytes(StandardCharsets.UTF_8);

  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI target;
  private final Faults faults;
  private final Random random;
  private final Map<String, Integer> requests = new TreeMap<>();
  private final Map<String, Integer> fates = new TreeMap<>();
  private final CountDownLatch closing = new CountDownLatch(1);

  /**
   * How often something goes wrong, each from 0 to 1.
   *
   * @param throttled requests refused
   * @param lost requests made whose answer is lost
   * @param held requests made whose answer comes after {@code hold}
   * @param late requests made only after {@code hold}
   * @param hold longer than the program waits for an answer
   */
  public record Faults(double throttled, double lost, double held, double late, Duration hold) {

    /** Nothing goes wrong. */
    public static final Faults NONE = new Faults(0, 0, 0, 0, Duration.ZERO);
  }

  /** What is done with a request. */
  private enum Fate {
    THROTTLED,
    LOST,
    HELD,
    LATE,
    ANSWERED
  }

  private FaultyProxy(URI target, Faults faults, long seed) throws IOException {
    this.target = target;
    this.faults = faults;
    this.random = new Random(seed);
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  /** Starts a proxy before this server. */
  public static FaultyProxy before(URI target, Faults faults, long seed) throws IOException {
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    return new FaultyProxy(target, faults, seed);
  }

  /** Its address. */
  public String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Requests by operation: {@code PutItem}, {@code GET}, {@code PUT INTELLIGENT_TIERING}. */
  public synchronized Map<String, Integer> requests() {
    return new TreeMap<>(requests);
  }

  /** Requests by what was done with them: {@code throttled}, {@code lost} and so on. */
  public synchronized Map<String, Integer> fates() {
    return new TreeMap<>(fates);
  }

  /** Forgets the requests counted so far. */
  public synchronized void reset() {
    requests.clear();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      count(exchange);
      switch (fate()) {
        case THROTTLED -> refuse(exchange);
        case LOST -> {
          forward(exchange, body);
          throw new IOException("the answer is lost");
        }
        case HELD -> {
          HttpResponse<byte[]> response = forward(exchange, body);
          hold();
          answer(exchange, response);
        }
        case LATE -> {
          hold();
          answer(exchange, forward(exchange, body));
        }
        case ANSWERED -> answer(exchange, forward(exchange, body));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Fate fate() {
    double chance = random.nextDouble();
    Fate fate = Fate.ANSWERED;
    double[] shares = {faults.throttled(), faults.lost(), faults.held(), faults.late()};
    for (int i = 0; i < shares.length && fate == Fate.ANSWERED; i++) {
      fate = chance < shares[i] ? Fate.values()[i] : Fate.ANSWERED;
      chance -= shares[i];
    }
    fates.merge(fate.name().toLowerCase(Locale.ROOT), 1, Integer::sum);
    return fate;
  }

  private void hold() throws InterruptedException, IOException {
    if (closing.await(faults.hold().toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IOException("the proxy is closed");
    }
  }

  private synchronized void count(HttpExchange exchange) {
    String operation = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    String name =
        operation == null
            ? exchange.getRequestMethod() + storageClass(exchange)
            : operation.substring(operation.indexOf('.') + 1);
    requests.merge(name, 1, Integer::sum);
  }

  private static String storageClass(HttpExchange exchange) {
    String name = exchange.getRequestHeaders().getFirst("x-amz-storage-class");
    return name == null ? "" : " " + name;
  }

  private static void refuse(HttpExchange exchange) throws IOException {
    String operation = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    boolean dynamo = operation != null && operation.startsWith("DynamoDB");
    byte[] body = dynamo ? THROTTLED : SLOW_DOWN;
    exchange
        .getResponseHeaders()
        .set("Content-Type", dynamo ? "application/x-amz-json-1.0" : "application/xml");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(dynamo ? 400 : 503, head ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }

  private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target.resolve(exchange.getRequestURI().toString()))
            .version(HttpClient.Version.HTTP_1_1)
            .method(
                exchange.getRequestMethod(),
                body.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    for (Map.Entry<String, List<String>> header : exchange.getRequestHeaders().entrySet()) {
      if (!OWN.contains(header.getKey().toLowerCase(Locale.ROOT))) {
        header.getValue().forEach(value -> request.header(header.getKey(), value));
      }
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static void answer(HttpExchange exchange, HttpResponse<byte[]> response)
      throws IOException {
    response
        .headers()
        .map()
        .forEach((name, values) -> {
          if (!OWN.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith(":")) {
            exchange.getResponseHeaders().put(name, values);
          }
        });
    byte[] body = response.body();
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) {
      response
          .headers()
          .firstValue("content-length")
          .ifPresent(length -> exchange.getResponseHeaders().set("Content-Length", length));
    }
    exchange.sendResponseHeaders(
        response.statusCode(), head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    client.close();
  }
}
