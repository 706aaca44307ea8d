package dev.securityassistant.drawing.ocr.graph;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.Optional;
import java.util.OptionalDouble;

/** A convolution's result times a number, or plus one, is the result of other weights. */
final class ScaledResult implements Rule {

  @Override
  public boolean rewrite(Graph graph, NodeProto node) {
    Optional<Convolution> convolution = Convolution.of(graph, node);
    return convolution.isPresent()
        && (times(graph, convolution.get()) || plus(graph, convolution.get()));
  }

  private static boolean times(Graph graph, Convolution c) {
    Optional<NodeProto> product = graph.only(c.node(), "Mul");
    OptionalDouble factor = product.map(graph::scalar).orElseGet(OptionalDouble::empty);
    factor.ifPresent(
        f -> replace(graph, c, product.orElseThrow(), c.weights().times(f), c.bias().times(f)));
    return factor.isPresent();
  }

  private static boolean plus(Graph graph, Convolution c) {
    Optional<NodeProto> sum = graph.only(c.node(), "Add");
    OptionalDouble amount = sum.map(graph::scalar).orElseGet(OptionalDouble::empty);
    amount.ifPresent(a -> replace(graph, c, sum.orElseThrow(), c.weights(), c.bias().plus(a)));
    return amount.isPresent();
  }

  private static void replace(
      Graph graph, Convolution c, NodeProto after, Weights weights, Weights bias) {
    graph.replace(c.with(graph, weights, bias, c.node().getInput(0), after.getOutput(0)));
    graph.remove(c.node());
  }
}
