package dev.securityassistant.aws.provision;

import dev.securityassistant.json.PlainJson;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a CloudFormation template as CloudFormation does, as far as roles need it: parameters have
 * their defaults, {@code !GetAtt NAME.Arn} and {@code !Sub} the addresses given.
 */
final class Template {

  private static final Pattern ARN = Pattern.compile("\\$\\{(\\w+)\\.Arn}");

  private final Map<String, String> arns;
  private final Map<String, String> parameters = new TreeMap<>();

  private Template(Map<String, String> arns) {
    this.arns = arns;
  }

  /** A role that the template makes; documents in JSON. */
  record Role(String description, String trust, Map<String, String> policies) {}

  /** Its roles by name. */
  static Map<String, Role> roles(String yaml, Map<String, String> arns) {
    Template template = new Template(arns);
    Map<String, Object> root = map(template.value(new Yaml().compose(new StringReader(yaml))));
    map(root.get("Parameters"))
        .forEach((name, parameter) ->
            template.parameters.put(name, String.valueOf(map(parameter).get("Default"))));
    // A second time, now that references to parameters can be put in.
    root = map(template.value(new Yaml().compose(new StringReader(yaml))));
    Map<String, Role> roles = new TreeMap<>();
    for (Object resource : map(root.get("Resources")).values()) {
      if ("AWS::IAM::Role".equals(map(resource).get("Type"))) {
        Map<String, Object> properties = map(map(resource).get("Properties"));
        Map<String, String> policies = new TreeMap<>();
        for (Object policy : (List<?>) properties.getOrDefault("Policies", List.of())) {
          policies.put(
              String.valueOf(map(policy).get("PolicyName")),
              PlainJson.text(map(map(policy).get("PolicyDocument"))));
        }
        roles.put(
            String.valueOf(properties.get("RoleName")),
            new Role(
                String.valueOf(properties.get("Description")),
                PlainJson.text(map(properties.get("AssumeRolePolicyDocument"))),
                policies));
      }
    }
    return roles;
  }

  private Object value(Node node) {
    return switch (node) {
      case MappingNode mapping -> {
        Map<String, Object> map = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
          map.put(String.valueOf(value(tuple.getKeyNode())), value(tuple.getValueNode()));
        }
        yield map;
      }
      case SequenceNode sequence -> {
        List<Object> list = new ArrayList<>();
        sequence.getValue().forEach(one -> list.add(value(one)));
        yield list;
      }
      case ScalarNode scalar -> scalar(scalar);
      default -> throw new IllegalArgumentException("not expected here: " + node);
    };
  }

  private String scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    return switch (scalar.getTag().getValue()) {
      case "!Ref" -> parameters.getOrDefault(text, text);
      case "!GetAtt" -> arn(text.substring(0, text.indexOf('.')));
      case "!Sub" -> ARN.matcher(text).replaceAll(m -> Matcher.quoteReplacement(arn(m.group(1))));
      default -> text;
    };
  }

  private String arn(String resource) {
    return arns.getOrDefault(resource, "unknown resource " + resource);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object value) {
    return (Map<String, Object>) Objects.requireNonNull(value);
  }
}
