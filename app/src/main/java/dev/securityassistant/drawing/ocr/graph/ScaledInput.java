package dev.securityassistant.drawing.ocr.graph;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.Optional;

/**
 * What a convolution is given need not be scaled and shifted before: its weights and bias do that.
 * Where zeros stand around its input, the shift would reach them, so such a convolution stays.
 */
final class ScaledInput implements Rule {

  @Override
  public boolean rewrite(Graph graph, NodeProto node) {
    Optional<Affine> affine = Affine.of(graph, node);
    Optional<Convolution> convolution =
        affine
            .flatMap(a -> graph.only(a.sum(), "Conv"))
            .flatMap(c -> Convolution.of(graph, c))
            .filter(c -> !c.isPadded());
    if (affine.isEmpty() || convolution.isEmpty()) {
      return false;
    }
    Affine a = affine.get();
    Convolution c = convolution.get();
    graph.replace(
        c.with(
            graph,
            c.weights().times(a.factor()),
            c.bias().plusSums(c.weights(), a.amount()),
            a.input(),
            c.node().getOutput(0)));
    graph.remove(a.product());
    graph.remove(a.sum());
    return true;
  }
}
