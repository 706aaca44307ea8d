package dev.securityassistant.drawing.ocr.graph;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of a network in the order of their work, with its constants, to be rewritten. A node is
 * known by the name of its first output. Serves one thread.
 */
final class Graph {

  private final GraphProto source;
  private final Map<String, NodeProto> nodes = new LinkedHashMap<>();
  private final Map<String, List<NodeProto>> users = new HashMap<>();
  private final Map<String, Weights> constants = new HashMap<>();
  private final Set<String> outputs;
  private int added;

  Graph(GraphProto source) {
    this.source = source;
    this.outputs =
        source.getOutputList().stream().map(o -> o.getName()).collect(Collectors.toSet());
    for (TensorProto tensor : source.getInitializerList()) {
      Weights.of(tensor).ifPresent(w -> constants.put(tensor.getName(), w));
    }
    for (NodeProto node : source.getNodeList()) {
      nodes.put(node.getOutput(0), node);
      use(node);
      if (node.getOpType().equals("Constant")) {
        Weights.of(node.getAttribute(0).getT()).ifPresent(w -> constants.put(node.getOutput(0), w));
      }
    }
  }

  /** The nodes as they are now. */
  List<NodeProto> nodes() {
    return List.copyOf(nodes.values());
  }

  /** Whether a node is still part of it, unchanged. */
  boolean has(NodeProto node) {
    return nodes.get(node.getOutput(0)) == node;
  }

  /** The node that makes a value; empty for inputs. */
  Optional<NodeProto> maker(String value) {
    return Optional.ofNullable(nodes.get(value));
  }

  /** The only node that takes what a node makes, if it is of this type. */
  Optional<NodeProto> only(NodeProto node, String type) {
    String value = node.getOutput(0);
    List<NodeProto> takers = users.getOrDefault(value, List.of());
    return takers.size() == 1
            && !outputs.contains(value)
            && takers.getFirst().getOpType().equals(type)
        ? Optional.of(takers.getFirst())
        : Optional.empty();
  }

  /** A constant of single precision; null where a value is none. */
  @Nullable Weights constant(String value) {
    return constants.get(value);
  }

  /** The single number that a node takes beside its other input. */
  OptionalDouble scalar(NodeProto node) {
    return node.getInputList().stream()
        .flatMap(i -> Stream.ofNullable(constants.get(i)))
        .filter(Weights::isScalar)
        .mapToDouble(w -> w.values()[0])
        .findFirst();
  }

  /** The first input of a node that is no constant. */
  static String data(Graph graph, NodeProto node) {
    return node.getInputList().stream()
        .filter(i -> graph.constant(i) == null)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a node without data: " + node.getName()));
  }

  /** Adds a constant and gives its name. */
  String add(Weights weights) {
    String name = "lean." + added++;
    constants.put(name, weights);
    return name;
  }

  /** Puts a node in the place of the one that makes the same value. */
  void replace(NodeProto by) {
    NodeProto before = nodes.replace(by.getOutput(0), by);
    if (before == null) {
      throw new IllegalArgumentException("nothing makes " + by.getOutput(0));
    }
    forget(before);
    use(by);
  }

  /** Takes a node away whose value nothing needs any more. */
  void remove(NodeProto node) {
    nodes.remove(node.getOutput(0));
    forget(node);
  }

  private void use(NodeProto node) {
    for (String input : Set.copyOf(node.getInputList())) {
      users.computeIfAbsent(input, k -> new ArrayList<>()).add(node);
    }
  }

  private void forget(NodeProto node) {
    for (String input : Set.copyOf(node.getInputList())) {
      users.computeIfPresent(
          input, (k, takers) -> takers.stream().filter(t -> t != node).collect(mutable()));
    }
  }

  private static Collector<NodeProto, ?, List<NodeProto>> mutable() {
    return Collectors.toCollection(ArrayList::new);
  }

  /** The network as it is now. */
  GraphProto toProto() {
    Set<String> used =
        nodes.values().stream().flatMap(n -> n.getInputList().stream()).collect(Collectors.toSet());
    GraphProto.Builder graph = source.toBuilder().clearNode().clearInitializer();
    graph.addAllNode(
        nodes.values().stream()
            .filter(n -> !n.getOpType().equals("Constant") || used.contains(n.getOutput(0)))
            .toList());
    graph.addAllInitializer(
        source.getInitializerList().stream().filter(t -> used.contains(t.getName())).toList());
    for (int i = 0; i < added; i++) {
      String name = "lean." + i;
      Weights weights = constants.get(name);
      if (weights != null && used.contains(name)) {
        graph.addInitializer(weights.toProto(name));
      }
    }
    return graph.build();
  }
}
