package dev.securityassistant.drawing.ocr.graph;

import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Scaling and shifting between convolutions becomes one that does it channel by channel: one pass
 * instead of two, and the engine keeps its data in the order that convolutions want.
 */
final class AffineConvolution implements Rule {

  private static final Set<String> EACH_VALUE = Set.of("Mul", "HardSigmoid");

  @Override
  public boolean rewrite(Graph graph, NodeProto node) {
    Optional<Affine> affine = Affine.of(graph, node);
    if (affine.isEmpty()) {
      return false;
    }
    Affine a = affine.get();
    OptionalLong channels = channels(graph, a.input());
    channels.ifPresent(n -> {
      graph.replace(
          Convolution.affine(graph, a.input(), a.sum().getOutput(0), n, a.factor(), a.amount()));
      graph.remove(a.product());
    });
    return channels.isPresent();
  }

  /** How many channels a value has that convolutions made; empty where they did not. */
  private static OptionalLong channels(Graph graph, String value) {
    Optional<NodeProto> maker = graph.maker(value);
    Optional<Convolution> convolution = maker.flatMap(m -> Convolution.of(graph, m));
    if (convolution.isPresent()) {
      return OptionalLong.of(convolution.get().channels());
    }
    return maker
        .filter(m -> EACH_VALUE.contains(m.getOpType()))
        .map(m -> channels(graph, m.getInput(0)))
        .orElseGet(OptionalLong::empty);
  }
}
