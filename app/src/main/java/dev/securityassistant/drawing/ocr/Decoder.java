package dev.securityassistant.drawing.ocr;

import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * Turns a model's scores into characters: the best class of each time step, repeats joined, blanks
 * dropped (greedy decoding of connectionist temporal classification, Graves et al. 2006).
 */
final class Decoder {

  private static final int BLANK = 0;

  private final Alphabet alphabet;

  Decoder(Alphabet alphabet) {
    this.alphabet = alphabet;
  }

  /**
   * @param scores probabilities, one row of classes a time step
   * @param start first score of this line
   * @param steps time steps
   * @param filled share of the steps that show the picture, the rest is padding
   */
  Reading decode(FloatBuffer scores, int start, int steps, double filled) {
    StringBuilder text = new StringBuilder();
    double[] places = new double[steps];
    double[] sureness = new double[steps];
    int before = BLANK;
    double first = 0;
    for (int step = 0; step < steps; step++) {
      int row = start + step * alphabet.size();
      int best = BLANK;
      double most = -1;
      double sum = 0;
      for (int c : alphabet.allowed()) {
        double score = scores.get(row + c);
        sum += score;
        if (score > most) {
          most = score;
          best = c;
        }
      }
      double sure = sum > 0 ? most * Math.min(1, 0.5 + sum) / Math.max(sum, 0.5) : 0;
      if (best != BLANK) {
        double place = Math.min(1, (step + 0.5) / (steps * filled));
        int last = text.length() - 1;
        if (best == before) {
          sureness[last] = Math.max(sureness[last], sure);
          places[last] = (first + place) / 2;
        } else {
          first = place;
          places[text.length()] = place;
          sureness[text.length()] = sure;
          text.append(alphabet.character(best));
        }
      }
      before = best;
    }
    int n = text.length();
    return new Reading(text.toString(), Arrays.copyOf(places, n), Arrays.copyOf(sureness, n));
  }
}
