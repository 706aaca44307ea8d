package dev.securityassistant.testkit.scan;

import dev.securityassistant.testkit.paper.Point;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * The marks of a print that lies upright, as the kit writes them: one text or one path after the
 * other, each with its colour before it.
 */
final class PrintMarks {

  private static final Set<String> PATH = Set.of("m", "l", "c", "v", "y", "h", "re", "W", "W*");
  private static final Set<String> FILLING = Set.of("f", "f*");
  private static final Set<String> STROKING = Set.of("S", "s");
  private static final List<String> COLOURS = List.of("g", "rg", "G", "RG");

  private final PDPage page;
  private final List<Object> kept = new ArrayList<>();
  private final List<Object> path = new ArrayList<>();
  private final List<PrintText> texts = new ArrayList<>();
  private final Predicate<Mark> keep;
  private final double[] shades = new double[2];
  private double size;
  private double[] matrix = {1, 0, 0, 1, 0, 0};
  private @Nullable PDFont font;

  /**
   * One mark.
   *
   * @param text null for a path
   * @param shade brightness, 0 is black, 1 is white
   */
  record Mark(@Nullable PrintText text, double shade) {}

  private PrintMarks(PDPage page, Predicate<Mark> keep) throws IOException {
    if (page.getRotation() != 0) {
      throw new IllegalArgumentException("only prints that lie upright are taken apart");
    }
    this.page = page;
    this.keep = keep;
    List<Object> operands = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (token instanceof Operator operator) {
        run(operator, List.copyOf(operands));
        operands.clear();
      } else {
        operands.add(token);
      }
    }
  }

  /** The texts of a page in painting order. */
  static List<PrintText> texts(PDPage page) throws IOException {
    return List.copyOf(new PrintMarks(page, mark -> true).texts);
  }

  /** Leaves only some marks on a page; what frames and colours them stays. */
  static void retain(PDDocument print, PDPage page, Predicate<Mark> keep) throws IOException {
    List<Object> tokens = new PrintMarks(page, keep).kept;
    PDStream content = new PDStream(print);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(content);
  }

  private void run(Operator operator, List<Object> operands) throws IOException {
    String name = operator.getName();
    List<Object> whole = new ArrayList<>(operands);
    whole.add(operator);
    if (PATH.contains(name)) {
      path.addAll(whole);
    } else if (FILLING.contains(name) || STROKING.contains(name)) {
      path.addAll(whole);
      keepIf(new Mark(null, shades[FILLING.contains(name) ? 0 : 1]), path);
      path.clear();
    } else if (name.equals("Tj")) {
      PrintText text = text((COSString) operands.getFirst());
      texts.add(text);
      keepIf(new Mark(text, shades[0]), whole);
    } else {
      note(name, operands);
      kept.addAll(path);
      path.clear();
      kept.addAll(whole);
    }
  }

  private void keepIf(Mark mark, List<Object> tokens) {
    if (keep.test(mark)) {
      kept.addAll(tokens);
    }
  }

  private void note(String name, List<Object> operands) throws IOException {
    int colour = COLOURS.indexOf(name);
    if (colour >= 0) {
      double[] v = numbers(operands);
      shades[colour / 2] = v.length == 1 ? v[0] : 0.299 * v[0] + 0.587 * v[1] + 0.114 * v[2];
    } else if (name.equals("Tf")) {
      font = page.getResources().getFont((COSName) operands.getFirst());
      size = ((COSNumber) operands.get(1)).floatValue();
    } else if (name.equals("Tm")) {
      matrix = numbers(operands);
    }
  }

  private static double[] numbers(List<Object> operands) {
    COSArray array = new COSArray();
    operands.forEach(o -> array.add((COSBase) o));
    float[] values = array.toFloatArray();
    double[] numbers = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      numbers[i] = values[i];
    }
    return numbers;
  }

  private PrintText text(COSString shown) throws IOException {
    PDFont face = font;
    if (face == null) {
      throw new IllegalArgumentException("a text of the print has no font");
    }
    ByteArrayInputStream bytes = new ByteArrayInputStream(shown.getBytes());
    StringBuilder text = new StringBuilder();
    double width = 0;
    while (bytes.available() > 0) {
      int code = face.readCode(bytes);
      text.append(face.toUnicode(code));
      width += face.getWidth(code) / 1000 * size;
    }
    return new PrintText(
        text.toString(),
        new Point(matrix[4], page.getCropBox().getHeight() - matrix[5]),
        -Math.toDegrees(Math.atan2(matrix[1], matrix[0])),
        size,
        width);
  }
}
