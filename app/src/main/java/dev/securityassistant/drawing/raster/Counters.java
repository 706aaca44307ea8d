package dev.securityassistant.drawing.raster;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Counts up to {@link #MOST} and one more, many at once: their binary digits are kept apart, one
 * counter in each bit of a word. Two bits of a digit wait for each other before they are added
 * (carry-save addition), so few are carried; the loops are such that the compiler takes several
 * words at a time.
 */
final class Counters {

  private static final int DIGITS = 5;

  /** The highest count; one more and a counter is full for good. */
  static final int MOST = (1 << DIGITS) - 1;

  private final long[][] digits;
  private final long[] @Nullable [] waiting = new long[DIGITS][];
  private final long[] full;
  private final Deque<long[]> free = new ArrayDeque<>();

  /**
   * @param words of 64 counters each
   * @param start what they all begin with, 0 to {@link #MOST}
   */
  Counters(int words, int start) {
    digits = new long[DIGITS][words];
    full = new long[words];
    for (int i = 0; i < DIGITS; i++) {
      Arrays.fill(digits[i], (start >> i & 1) == 0 ? 0 : -1);
    }
  }

  /** Room for bits to be added, with anything in it. */
  long[] free() {
    return free.isEmpty() ? new long[full.length] : free.pop();
  }

  /**
   * Adds a bit to each counter.
   *
   * @param bits room that {@link #free} gave, no longer the caller's
   */
  void add(long[] bits) {
    carry(bits, 0);
  }

  /** Adds what waits; nothing may be added any more. */
  void end() {
    for (int i = 0; i < DIGITS; i++) {
      long[] last = waiting[i];
      if (last != null) {
        waiting[i] = null;
        add(last, digits[i]);
        carry(last, i + 1);
      }
    }
  }

  /** Clears the bits of full counters. */
  void removeFull(long[] bits) {
    for (int k = 0; k < bits.length; k++) {
      bits[k] &= ~full[k];
    }
  }

  private void carry(long[] bits, int digit) {
    int at = digit;
    for (long[] other; at < DIGITS && (other = waiting[at]) != null; at++) {
      add(bits, other, digits[at]);
      waiting[at] = null;
      free.push(other);
    }
    if (at < DIGITS) {
      waiting[at] = bits;
      return;
    }
    for (int k = 0; k < full.length; k++) {
      full[k] |= bits[k];
    }
    free.push(bits);
  }

  /** Adds two bits to a digit; the first is left with what is carried. */
  private static void add(long[] a, long[] b, long[] digit) {
    for (int k = 0; k < digit.length; k++) {
      long either = a[k] ^ b[k];
      long both = a[k] & b[k];
      a[k] = both | either & digit[k];
      digit[k] ^= either;
    }
  }

  /** Adds a bit to a digit; the bit is left with what is carried. */
  private static void add(long[] bit, long[] digit) {
    for (int k = 0; k < digit.length; k++) {
      long both = bit[k] & digit[k];
      digit[k] ^= bit[k];
      bit[k] = both;
    }
  }
}
