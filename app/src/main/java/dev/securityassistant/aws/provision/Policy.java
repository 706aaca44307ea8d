package dev.securityassistant.aws.provision;

import dev.securityassistant.json.PlainJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a policy document of IAM says, whatever the order and form in which it says it. The form is
 * described in the AWS IAM User Guide, "Grammar of the IAM JSON policy language".
 *
 * @param statements by their {@code Sid}, or a number where one has none; each sorted, without Sid
 */
record Policy(Map<String, Map<String, Object>> statements) {

  static final String VERSION = "2012-10-17";

  /** What the role may do. */
  static Policy of(RoleSpec role, Arns arns) {
    Map<String, Map<String, Object>> statements = new TreeMap<>();
    for (RoleSpec.Grant grant : role.grants()) {
      Map<String, Object> statement = new TreeMap<>();
      statement.put("Effect", "Allow");
      statement.put("Action", sorted(grant.actions()));
      statement.put("Resource", sorted(grant.targets().stream().map(arns::of).toList()));
      statements.put(grant.sid(), statement);
    }
    return new Policy(statements);
  }

  /** Who may take the role. */
  static Policy trust(String service) {
    Map<String, Object> statement = new TreeMap<>();
    statement.put("Effect", "Allow");
    statement.put("Principal", new TreeMap<>(Map.of("Service", List.of(service))));
    statement.put("Action", List.of("sts:AssumeRole"));
    return new Policy(new TreeMap<>(Map.of("1", statement)));
  }

  /** Reads a document; throws {@link IOException} where it is none. */
  static Policy parse(String document) throws IOException {
    Map<String, Map<String, Object>> statements = new TreeMap<>();
    Object given = PlainJson.object(document).get("Statement");
    for (Object one : given instanceof Collection<?> several ? several : List.of(text(given))) {
      if (!(one instanceof Map<?, ?> map)) {
        throw new IOException("not a policy document: " + document);
      }
      Map<String, Object> statement = new TreeMap<>();
      map.forEach((name, value) -> statement.put(text(name), normal(value)));
      Object sid = statement.remove("Sid");
      String name = sid instanceof List<?> list ? text(list.getFirst()) : "";
      statements.put(name.isEmpty() ? String.valueOf(statements.size() + 1) : name, statement);
    }
    return new Policy(statements);
  }

  /** The document, as IAM takes it. */
  String document() {
    List<Map<String, Object>> list = new ArrayList<>();
    statements.forEach((sid, statement) -> {
      Map<String, Object> named = new LinkedHashMap<>();
      if (!Character.isDigit(sid.charAt(0))) {
        named.put("Sid", sid);
      }
      named.putAll(statement);
      list.add(named);
    });
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("Version", VERSION);
    document.put("Statement", list);
    return PlainJson.text(document);
  }

  /** A statement for a person; {@code none} where there is none of this name. */
  String words(String sid) {
    Map<String, Object> statement = statements.get(sid);
    return statement == null ? "none" : PlainJson.text(statement).replace("\"", "");
  }

  /** One value and a list of it alone mean the same, and order means nothing. */
  private static Object normal(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> {
        Map<String, Object> inner = new TreeMap<>();
        map.forEach((name, one) -> inner.put(text(name), normal(one)));
        yield inner;
      }
      case Collection<?> list -> sorted(list.stream().map(Policy::text).toList());
      case String effect when effect.equals("Allow") || effect.equals("Deny") -> effect;
      case null, default -> List.of(text(value));
    };
  }

  private static List<String> sorted(Collection<String> values) {
    return List.copyOf(new TreeSet<>(values));
  }

  private static String text(@Nullable Object value) {
    return String.valueOf(value);
  }
}
