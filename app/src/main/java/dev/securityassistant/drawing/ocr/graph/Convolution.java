package dev.securityassistant.drawing.ocr.graph;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.List;
import java.util.Optional;

/**
 * A convolution with constant weights.
 *
 * @param node as it is in the graph
 * @param weights output channels first
 * @param bias one an output channel
 */
record Convolution(NodeProto node, Weights weights, Weights bias) {

  private static final String TYPE = "Conv";

  /** A node as a convolution; empty where it is none or its weights are no constants. */
  static Optional<Convolution> of(Graph graph, NodeProto node) {
    Weights weights = node.getOpType().equals(TYPE) ? graph.constant(node.getInput(1)) : null;
    if (weights == null) {
      return Optional.empty();
    }
    Weights bias =
        node.getInputCount() > 2
            ? graph.constant(node.getInput(2))
            : Weights.filled(List.of(weights.shape().getFirst()), 0);
    return bias == null ? Optional.empty() : Optional.of(new Convolution(node, weights, bias));
  }

  /** The node of a convolution that multiplies each channel by a factor and adds an amount. */
  static NodeProto affine(
      Graph graph, String input, String output, long channels, double factor, double amount) {
    return NodeProto.newBuilder()
        .setOpType(TYPE)
        .addInput(input)
        .addInput(graph.add(Weights.filled(List.of(channels, 1L, 1L, 1L), factor)))
        .addInput(graph.add(Weights.filled(List.of(channels), amount)))
        .addOutput(output)
        .addAttribute(
            AttributeProto.newBuilder()
                .setName("group")
                .setType(AttributeProto.AttributeType.INT)
                .setI(channels))
        .build();
  }

  long channels() {
    return weights.shape().getFirst();
  }

  /** Whether zeros stand around what it is given. */
  boolean isPadded() {
    return node.getAttributeList().stream()
        .filter(a -> a.getName().equals("pads"))
        .flatMap(a -> a.getIntsList().stream())
        .anyMatch(p -> p != 0);
  }

  /** Its node with other weights, between other values. */
  NodeProto with(Graph graph, Weights weights, Weights bias, String input, String output) {
    return node.toBuilder()
        .clearInput()
        .addInput(input)
        .addInput(graph.add(weights))
        .addInput(graph.add(bias))
        .setOutput(0, output)
        .build();
  }
}
