/**
 * Rewrites a recognition network so that it computes the same with less work. The only package that
 * knows the format of network files (ONNX).
 */
@NullMarked
package dev.securityassistant.drawing.ocr.graph;

import org.jspecify.annotations.NullMarked;
