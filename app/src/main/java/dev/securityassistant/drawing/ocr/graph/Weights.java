package dev.securityassistant.drawing.ocr.graph;

import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A constant of single precision.
 *
 * @param shape its dimensions, none for a single number
 * @param values in the order of the file; not copied, not changed
 */
@SuppressWarnings("ArrayRecordComponent")
record Weights(List<Long> shape, float[] values) {

  /** One value of a kind for each of so many channels. */
  static Weights filled(List<Long> shape, double value) {
    float[] values = new float[Math.toIntExact(shape.stream().reduce(1L, Math::multiplyExact))];
    Arrays.fill(values, (float) value);
    return new Weights(shape, values);
  }

  /** A constant of a file; empty where it is not of single precision. */
  static Optional<Weights> of(TensorProto tensor) {
    if (tensor.getDataType() != TensorProto.DataType.FLOAT.getNumber()) {
      return Optional.empty();
    }
    float[] values;
    if (tensor.hasRawData()) {
      ByteBuffer raw = tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
      values = new float[raw.remaining() / Float.BYTES];
      raw.asFloatBuffer().get(values);
    } else {
      values = new float[tensor.getFloatDataCount()];
      IntStream.range(0, values.length).forEach(i -> values[i] = tensor.getFloatData(i));
    }
    return Optional.of(new Weights(tensor.getDimsList(), values));
  }

  boolean isScalar() {
    return values.length == 1;
  }

  /** Each times a factor. */
  Weights times(double factor) {
    float[] scaled = new float[values.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) (values[i] * factor);
    }
    return new Weights(shape, scaled);
  }

  /** To each an amount. */
  Weights plus(double amount) {
    float[] moved = new float[values.length];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = (float) (values[i] + amount);
    }
    return new Weights(shape, moved);
  }

  /** To each the sum of all weights of its channel in others, times a factor. */
  Weights plusSums(Weights others, double factor) {
    int each = others.values.length / values.length;
    float[] moved = new float[values.length];
    for (int i = 0; i < moved.length; i++) {
      double sum = 0;
      for (int k = 0; k < each; k++) {
        sum += others.values[i * each + k];
      }
      moved[i] = (float) (values[i] + factor * sum);
    }
    return new Weights(shape, moved);
  }

  TensorProto toProto(String name) {
    ByteBuffer raw =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return TensorProto.newBuilder()
        .setName(name)
        .setDataType(TensorProto.DataType.FLOAT.getNumber())
        .addAllDims(shape)
        .setRawData(ByteString.copyFrom(raw))
        .build();
  }
}
