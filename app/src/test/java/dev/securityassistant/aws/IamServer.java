package dev.securityassistant.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.securityassistant.json.PlainJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A server that keeps roles in memory and speaks what this program needs of the protocol of IAM:
 * forms in, XML out (AWS IAM API Reference, version 2010-05-08). It refuses what IAM refuses: names
 * that are taken or unknown, documents that are no JSON or too long.
 */
public final class IamServer implements AutoCloseable {

  /** The most that IAM takes of one role's inline policies, in characters without white space. */
  private static final int LONGEST = 10_240;

  private final HttpServer server;
  private final Map<String, Role> roles = new TreeMap<>();
  private final TreeSet<String> forbidden = new TreeSet<>();

  /** A role as it is kept. */
  private record Role(
      String trust, String description, Map<String, String> policies, TreeSet<String> attached) {}

  /** What is refused. */
  private static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;
    private final int status;
    private final String code;

    Refused(int status, String code, String message) {
      super(message);
      this.status = status;
      this.code = code;
    }
  }

  private IamServer(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Starts the server; port 0 for a free one. */
  public static IamServer start(int port) throws IOException {
    return new IamServer(port);
  }

  /** Its address. */
  public String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** From now on refuses this action, as to somebody without rights. */
  public synchronized void forbid(String action) {
    forbidden.add(action);
  }

  /** The role's inline policy, as JSON. */
  public synchronized String policy(String role, String policy) {
    return String.valueOf(kept(role).policies().get(policy));
  }

  /** Who may take the role, as JSON. */
  public synchronized String trust(String role) {
    return kept(role).trust();
  }

  private Role kept(String name) {
    return Objects.requireNonNull(roles.get(name), name);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> form = form(exchange);
      String action = form.getOrDefault("Action", "");
      int status = 200;
      String body;
      try {
        body =
            "<%1$sResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><%1$sResult>%2$s</%1$sResult></%1$sResponse>"
                .formatted(action, answer(exchange, action, form));
      } catch (Refused e) {
        status = e.status;
        body =
            "<ErrorResponse><Error><Type>Sender</Type><Code>%s</Code><Message>%s</Message></Error></ErrorResponse>"
                .formatted(e.code, e.getMessage());
      }
      byte[] bytes = body.getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/xml");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  private synchronized String answer(HttpExchange exchange, String action, Map<String, String> form)
      throws Refused {
    String signature = exchange.getRequestHeaders().getFirst("Authorization");
    if (signature == null || !signature.contains("/iam/aws4_request")) {
      throw new Refused(403, "MissingAuthenticationToken", "not signed for IAM");
    }
    if (forbidden.contains(action)) {
      throw new Refused(
          403, "AccessDenied", "User: ann is not authorized to perform: iam:" + action);
    }
    String name = form.getOrDefault("RoleName", "");
    if (!name.matches("[\\w+=,.@-]{1,64}")) {
      throw new Refused(400, "ValidationError", "not a role name: " + name);
    }
    return switch (action) {
      case "CreateRole" -> create(name, form);
      case "GetRole" -> described(name, role(name));
      case "PutRolePolicy" -> {
        role(name)
            .policies()
            .put(form.getOrDefault("PolicyName", ""), document(form, "PolicyDocument"));
        yield "";
      }
      case "GetRolePolicy" -> policy(role(name), name, form.getOrDefault("PolicyName", ""));
      case "ListRolePolicies" ->
          "<PolicyNames>%s</PolicyNames><IsTruncated>false</IsTruncated>"
              .formatted(
                  role(name).policies().keySet().stream()
                      .map("<member>%s</member>"::formatted)
                      .collect(Collectors.joining()));
      case "ListAttachedRolePolicies" ->
          "<AttachedPolicies>%s</AttachedPolicies><IsTruncated>false</IsTruncated>"
              .formatted(
                  role(name).attached().stream()
                      .map("<member><PolicyName>%s</PolicyName></member>"::formatted)
                      .collect(Collectors.joining()));
      case "AttachRolePolicy" -> {
        String arn = form.getOrDefault("PolicyArn", "");
        role(name).attached().add(arn.substring(arn.lastIndexOf('/') + 1));
        yield "";
      }
      default -> throw new Refused(400, "InvalidAction", "unknown here: " + action);
    };
  }

  private String create(String name, Map<String, String> form) throws Refused {
    if (roles.containsKey(name)) {
      throw new Refused(409, "EntityAlreadyExists", "Role %s exists".formatted(name));
    }
    Role role =
        new Role(
            document(form, "AssumeRolePolicyDocument"),
            form.getOrDefault("Description", ""),
            new TreeMap<>(),
            new TreeSet<>());
    roles.put(name, role);
    return described(name, role);
  }

  private static String policy(Role role, String name, String policy) throws Refused {
    String document = role.policies().get(policy);
    if (document == null) {
      throw new Refused(404, "NoSuchEntity", "no policy " + policy);
    }
    return "<RoleName>%s</RoleName><PolicyName>%s</PolicyName><PolicyDocument>%s</PolicyDocument>"
        .formatted(name, policy, encoded(document));
  }

  private Role role(String name) throws Refused {
    Role role = roles.get(name);
    if (role == null) {
      throw new Refused(
          404, "NoSuchEntity", "The role with name %s cannot be found.".formatted(name));
    }
    return role;
  }

  private static String document(Map<String, String> form, String parameter) throws Refused {
    String document = form.getOrDefault(parameter, "");
    try {
      if (!PlainJson.object(document).containsKey("Statement") || document.length() > LONGEST) {
        throw new Refused(400, "MalformedPolicyDocument", "no statement, or too long");
      }
    } catch (IOException e) {
      throw new Refused(400, "MalformedPolicyDocument", "no JSON");
    }
    return document;
  }

  private static String described(String name, Role role) {
    return ("<Role><Path>/</Path><RoleName>%s</RoleName><RoleId>AROA1</RoleId>"
            + "<Arn>arn:aws:iam::000000000000:role/%s</Arn><CreateDate>2026-01-01T00:00:00Z</CreateDate>"
            + "<AssumeRolePolicyDocument>%s</AssumeRolePolicyDocument></Role>")
        .formatted(name, name, encoded(role.trust()));
  }

  /** As RFC 3986 has it. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  private static Map<String, String> form(HttpExchange exchange) throws IOException {
    Map<String, String> form = new HashMap<>();
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        form.put(
            URLDecoder.decode(pair.substring(0, equals), UTF_8),
            URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      }
    }
    return new LinkedHashMap<>(form);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
