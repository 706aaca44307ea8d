package dev.securityassistant.drawing.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.securityassistant.drawing.ocr.graph.LeanNetwork;
import dev.securityassistant.drawing.raster.GreyImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The recognition network of PP-OCRv4 on ONNX Runtime: strong on small, noisy and single letters.
 * One thread a call; several calls may run at once.
 */
public final class NetworkReader implements LineReader {

  private static final String MODEL = "/models/ch_PP-OCRv4_rec_infer.onnx";
  private static final String KEYS = "/models/ppocr_keys_v1.txt";
  private static final int BATCH = 8;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Alphabet alphabet;
  private final Decoder decoder;

  private NetworkReader(OrtEnvironment environment, OrtSession session, Alphabet alphabet) {
    this.environment = environment;
    this.session = session;
    this.alphabet = alphabet;
    this.decoder = new Decoder(alphabet);
  }

  /**
   * Loads the native library and the model; takes about half a second.
   *
   * @throws OcrException where this machine cannot run it
   */
  public static NetworkReader load() throws OcrException {
    try {
      Alphabet alphabet =
          new Alphabet(new String(resource(KEYS), StandardCharsets.UTF_8).lines().toList());
      // Its log is closed when the JVM stops, though sessions may still be loaded: nothing is
      // logged.
      OrtEnvironment environment =
          OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setMemoryPatternOptimization(false);
        return new NetworkReader(
            environment,
            environment.createSession(LeanNetwork.of(resource(MODEL)), options),
            alphabet);
      }
    } catch (OrtException | IOException | LinkageError | RuntimeException e) {
      throw Unavailable.because("ONNX Runtime", e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = NetworkReader.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the class path lacks " + name);
      }
      return in.readAllBytes();
    }
  }

  @Override
  public List<Reading> read(List<GreyImage> lines) throws OcrException {
    return each(
        lines,
        Reading.NOTHING,
        (scores, start, steps, filled) -> decoder.decode(scores, start, steps, filled));
  }

  @Override
  public List<double[]> likelihoods(List<GreyImage> lines, List<String> texts) throws OcrException {
    return each(
        lines,
        new double[0],
        (scores, start, steps, filled) -> {
          Likelihood likelihood = new Likelihood(alphabet, scores, start, steps);
          return texts.stream().mapToDouble(likelihood::of).toArray();
        });
  }

  /** What is made of the scores of one line. */
  @FunctionalInterface
  private interface Use<T> {
    T of(FloatBuffer scores, int start, int steps, double filled);
  }

  /** Uses the scores of each picture, pictures of like widths together. */
  private <T> List<T> each(List<GreyImage> lines, T none, Use<T> use) throws OcrException {
    List<NetworkInput> inputs = lines.stream().map(NetworkInput::of).toList();
    List<Integer> byWidth =
        IntStream.range(0, inputs.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> inputs.get(i).width()))
            .toList();
    List<T> results = new ArrayList<>(Collections.nCopies(inputs.size(), none));
    for (int i = 0; i < byWidth.size(); ) {
      int end = i + 1;
      int width = inputs.get(byWidth.get(i)).width();
      while (end < byWidth.size()
          && end - i < BATCH
          && inputs.get(byWidth.get(end)).width() <= width + 32) {
        end++;
      }
      List<Integer> batch = byWidth.subList(i, end);
      List<T> read = batch(batch.stream().map(inputs::get).toList(), use);
      for (int j = 0; j < read.size(); j++) {
        results.set(batch.get(j), read.get(j));
      }
      i = end;
    }
    return results;
  }

  private <T> List<T> batch(List<NetworkInput> batch, Use<T> use) throws OcrException {
    int width = batch.getLast().width();
    FloatBuffer pixels = FloatBuffer.allocate(batch.size() * 3 * NetworkInput.HEIGHT * width);
    for (NetworkInput input : batch) {
      input.writeTo(pixels, width);
    }
    pixels.flip();
    long[] shape = {batch.size(), 3, NetworkInput.HEIGHT, width};
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, pixels, shape);
        OrtSession.Result result =
            session.run(Map.of(session.getInputNames().iterator().next(), tensor))) {
      OnnxTensor scores = (OnnxTensor) result.get(0);
      int steps = (int) scores.getInfo().getShape()[1];
      FloatBuffer values = scores.getFloatBuffer();
      List<T> results = new ArrayList<>(batch.size());
      for (int i = 0; i < batch.size(); i++) {
        results.add(
            use.of(
                values,
                i * steps * alphabet.size(),
                steps,
                (double) batch.get(i).filled() / width));
      }
      return results;
    } catch (OrtException e) {
      throw new OcrException("the text recognition failed: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the text recognition was closed twice", e);
    }
  }
}
