package dev.securityassistant.drawing.ocr.graph;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The activation x · min(max(x + 3, 0), 6) / 6 (hard swish, Howard et al. 2019), written as a sum,
 * a limit, a product and a quotient, becomes x times the hard sigmoid of x.
 */
final class HardSwish implements Rule {

  private static final double SHIFT = 3;
  private static final double RANGE = 6;

  @Override
  public boolean rewrite(Graph graph, NodeProto sum) {
    if (!is(graph, sum, "Add", SHIFT)) {
      return false;
    }
    String x = Graph.data(graph, sum);
    Optional<NodeProto> limit = graph.only(sum, "Clip").filter(l -> isLimit(graph, l));
    Optional<NodeProto> product =
        limit.flatMap(l -> graph.only(l, "Mul")).filter(p -> p.getInputList().contains(x));
    Optional<NodeProto> quotient =
        product.flatMap(p -> graph.only(p, "Div")).filter(q -> is(graph, q, "Div", RANGE));
    if (limit.isEmpty() || product.isEmpty() || quotient.isEmpty()) {
      return false;
    }
    String gate = limit.get().getOutput(0);
    graph.replace(
        NodeProto.newBuilder()
            .setOpType("HardSigmoid")
            .addInput(x)
            .addOutput(gate)
            .addAttribute(number("alpha", 1 / RANGE))
            .addAttribute(number("beta", SHIFT / RANGE))
            .build());
    graph.replace(
        NodeProto.newBuilder()
            .setOpType("Mul")
            .addInput(x)
            .addInput(gate)
            .addOutput(quotient.get().getOutput(0))
            .build());
    graph.remove(product.get());
    graph.remove(sum);
    return true;
  }

  private static boolean is(Graph graph, NodeProto node, String type, double number) {
    OptionalDouble scalar = graph.scalar(node);
    return node.getOpType().equals(type)
        && scalar.isPresent()
        && scalar.getAsDouble() == number
        && (!type.equals("Div") || graph.constant(node.getInput(1)) != null);
  }

  private static boolean isLimit(Graph graph, NodeProto node) {
    Weights least = node.getInputCount() == 3 ? graph.constant(node.getInput(1)) : null;
    Weights most = node.getInputCount() == 3 ? graph.constant(node.getInput(2)) : null;
    return least != null && most != null && least.values()[0] == 0 && most.values()[0] == RANGE;
  }

  private static AttributeProto number(String name, double value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.FLOAT)
        .setF((float) value)
        .build();
  }
}
