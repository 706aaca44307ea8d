package dev.securityassistant.drawing.ocr.graph;

import ai.onnx.proto.OnnxMl.NodeProto;

/** One way of computing the same with less work. */
@FunctionalInterface
interface Rule {

  /**
   * Rewrites the graph where a node begins what the rule is for.
   *
   * @param node of the graph as it is now
   * @return whether anything was rewritten
   */
  boolean rewrite(Graph graph, NodeProto node);
}
