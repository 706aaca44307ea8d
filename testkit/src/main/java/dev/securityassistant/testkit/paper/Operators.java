package dev.securityassistant.testkit.paper;

import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** The content stream of one page as text, each number with at most three decimals. */
final class Operators {

  private final StringBuilder text = new StringBuilder();

  Operators op(String operator, double... operands) {
    for (double operand : operands) {
      number(operand);
    }
    text.append(operator).append('\n');
    return this;
  }

  Operators raw(String words) {
    text.append(words).append('\n');
    return this;
  }

  Operators show(byte[] encoded) {
    text.append('<').append(HexFormat.of().formatHex(encoded)).append("> Tj\n");
    return this;
  }

  Operators dash(List<Double> lengths) {
    text.append('[');
    lengths.forEach(this::number);
    text.append("] 0 d\n");
    return this;
  }

  Operators colour(Color colour, boolean stroke) {
    float[] c = colour.getRGBColorComponents(null);
    if (c[0] == c[1] && c[1] == c[2]) {
      return op(stroke ? "G" : "g", c[0]);
    }
    return op(stroke ? "RG" : "rg", c[0], c[1], c[2]);
  }

  byte[] toBytes() {
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void number(double value) {
    long thousandths = Math.round(value * 1000);
    if (thousandths < 0) {
      text.append('-');
      thousandths = -thousandths;
    }
    text.append(thousandths / 1000);
    long rest = thousandths % 1000;
    if (rest != 0) {
      text.append('.');
      text.append((char) ('0' + rest / 100));
      if (rest % 100 != 0) {
        text.append((char) ('0' + rest / 10 % 10));
        if (rest % 10 != 0) {
          text.append((char) ('0' + rest % 10));
        }
      }
    }
    text.append(' ');
  }
}
