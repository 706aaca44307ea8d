package dev.securityassistant.drawing.ocr;

import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How well a text explains a model's scores: the probability of all ways of spreading its
 * characters over the time steps (the forward pass of connectionist temporal classification, Graves
 * et al. 2006). Capitals and small letters count alike.
 */
final class Likelihood {

  private static final double LEAST = 1e-6;

  private final Alphabet alphabet;
  private final FloatBuffer scores;
  private final int start;
  private final int steps;
  private final double[] blank;
  private final Map<Character, double[]> known = new HashMap<>();

  /**
   * @param scores probabilities, one row of classes a time step
   * @param start first score of this line
   * @param steps time steps
   */
  Likelihood(Alphabet alphabet, FloatBuffer scores, int start, int steps) {
    this.alphabet = alphabet;
    this.scores = scores;
    this.start = start;
    this.steps = steps;
    this.blank = IntStream.range(0, steps).mapToDouble(step -> probability(0, step)).toArray();
  }

  /** Natural logarithm of the probability of a text. */
  double of(String text) {
    int states = 2 * text.length() + 1;
    double[][] classes = new double[text.length()][];
    for (int i = 0; i < text.length(); i++) {
      classes[i] = probabilities(text.charAt(i));
    }
    double[] before = new double[states];
    double[] now = new double[states];
    double log = 0;
    for (int step = 0; step < steps; step++) {
      double sum = 0;
      for (int s = 0; s < states; s++) {
        double reached = step == 0 ? (s < 2 ? 1 : 0) : before[s] + (s > 0 ? before[s - 1] : 0);
        if (step > 0 && s > 2 && s % 2 == 1 && text.charAt(s / 2) != text.charAt(s / 2 - 1)) {
          reached += before[s - 2];
        }
        now[s] = reached * (s % 2 == 0 ? blank[step] : classes[s / 2][step]);
        sum += now[s];
      }
      log += Math.log(Math.max(sum, Double.MIN_NORMAL));
      for (int s = 0; s < states; s++) {
        before[s] = sum > 0 ? now[s] / sum : 0;
      }
    }
    double end = before[states - 1] + (states > 1 ? before[states - 2] : 0);
    return log + Math.log(Math.max(end, Double.MIN_NORMAL));
  }

  private double[] probabilities(char c) {
    return known.computeIfAbsent(c, this::summed);
  }

  private double[] summed(char c) {
    int[] same = alphabet.classes(c);
    double[] all = new double[steps];
    for (int step = 0; step < steps; step++) {
      for (int one : same) {
        all[step] += probability(one, step);
      }
    }
    return all;
  }

  private double probability(int of, int step) {
    return Math.max(LEAST, scores.get(start + step * alphabet.size() + of));
  }
}
