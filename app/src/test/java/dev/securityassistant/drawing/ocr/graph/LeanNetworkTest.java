package dev.securityassistant.drawing.ocr.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.google.protobuf.InvalidProtocolBufferException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeanNetworkTest {

  private static final int HEIGHT = 48;

  @ParameterizedTest
  @CsvSource({"1, 48", "3, 48", "2, 208"})
  void readsTheSameAsTheNetworkThatItWas(int pictures, int width) throws Exception {
    byte[] model = model();
    FloatBuffer shades = shades(pictures * 3 * HEIGHT * width);
    long[] shape = {pictures, 3, HEIGHT, width};
    float[] before = scores(model, shades, shape);
    float[] after = scores(LeanNetwork.of(model), shades, shape);
    assertThat(after).hasSameSizeAs(before).containsExactly(before, Offset.offset(1e-4f));
  }

  @Test
  void activationsTakeTwoOperationsAndScalingsNone() throws Exception {
    ModelProto before = ModelProto.parseFrom(model());
    ModelProto after = ModelProto.parseFrom(LeanNetwork.of(model()));
    assertThat(count(before, "Clip")).isEqualTo(28);
    assertThat(count(after, "Clip")).isZero();
    assertThat(count(after, "HardSigmoid")).isEqualTo(count(before, "HardSigmoid") + 28);
    assertThat(count(before, "Mul") - count(after, "Mul")).isEqualTo(2 * 28);
    assertThat(count(before, "Add") - count(after, "Add")).isEqualTo(3 * 28);
  }

  @Test
  void whatNoRuleIsForStaysAsItIs() throws Exception {
    byte[] lean = LeanNetwork.of(model());
    assertThat(ModelProto.parseFrom(LeanNetwork.of(lean))).isEqualTo(ModelProto.parseFrom(lean));
  }

  @Test
  void whatIsNoNetworkIsRefused() {
    assertThatThrownBy(() -> LeanNetwork.of("no network".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(InvalidProtocolBufferException.class);
  }

  private static byte[] model() throws IOException {
    try (InputStream in =
        LeanNetworkTest.class.getResourceAsStream("/models/ch_PP-OCRv4_rec_infer.onnx")) {
      return Objects.requireNonNull(in, "the model's jar").readAllBytes();
    }
  }

  private static FloatBuffer shades(int count) {
    Random random = new Random(7);
    FloatBuffer shades = FloatBuffer.allocate(count);
    for (int i = 0; i < count; i++) {
      shades.put(i, random.nextInt(4) == 0 ? -1 : 1);
    }
    return shades;
  }

  private static float[] scores(byte[] model, FloatBuffer shades, long[] shape)
      throws OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(model);
        OnnxTensor pictures = OnnxTensor.createTensor(environment, shades.duplicate(), shape);
        OrtSession.Result result =
            session.run(Map.of(session.getInputNames().iterator().next(), pictures))) {
      FloatBuffer scores = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] all = new float[scores.remaining()];
      scores.get(all);
      return all;
    }
  }

  private static long count(ModelProto model, String type) {
    return model.getGraph().getNodeList().stream()
        .map(NodeProto::getOpType)
        .filter(type::equals)
        .count();
  }
}
