package dev.securityassistant.drawing.ocr.graph;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;

/**
 * A network with fewer passes over its data: activations that were written as four operations are
 * two, and scalings and shifts are part of the convolution beside them. Its results differ by the
 * rounding of single precision only; what no rule is for stays as it is.
 */
public final class LeanNetwork {

  private static final List<Rule> RULES =
      List.of(new HardSwish(), new ScaledResult(), new ScaledInput(), new AffineConvolution());

  private LeanNetwork() {}

  /**
   * The network rewritten.
   *
   * @param model an ONNX file
   * @return an ONNX file
   * @throws InvalidProtocolBufferException where it is none
   */
  public static byte[] of(byte[] model) throws InvalidProtocolBufferException {
    ModelProto network = ModelProto.parseFrom(model);
    Graph graph = new Graph(network.getGraph());
    for (Rule rule : RULES) {
      exhaust(rule, graph);
    }
    return network.toBuilder().setGraph(graph.toProto()).build().toByteArray();
  }

  private static void exhaust(Rule rule, Graph graph) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (NodeProto node : graph.nodes()) {
        changed |= graph.has(node) && rule.rewrite(graph, node);
      }
    }
  }
}
