package dev.securityassistant.drawing.ocr.graph;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A value times a number plus another.
 *
 * @param input the value
 * @param product the node that multiplies; only {@code sum} takes what it makes
 * @param sum the node that adds
 */
record Affine(String input, NodeProto product, double factor, NodeProto sum, double amount) {

  /** What begins with a node; empty where that does not multiply, or nothing is added. */
  static Optional<Affine> of(Graph graph, NodeProto product) {
    OptionalDouble factor = graph.scalar(product);
    Optional<NodeProto> sum = graph.only(product, "Add");
    OptionalDouble amount = sum.map(graph::scalar).orElseGet(OptionalDouble::empty);
    return product.getOpType().equals("Mul") && factor.isPresent() && amount.isPresent()
        ? sum.map(s ->
            new Affine(
                Graph.data(graph, product), product, factor.getAsDouble(), s, amount.getAsDouble()))
        : Optional.empty();
  }
}
