package dev.securityassistant.drawing.text;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Writes a tab where the gap between two words of a line is wider than the letters are high. */
final class LineStripper extends PDFTextStripper {

  private static final float WIDE_GAP = 1.2f;

  private float end = Float.NaN;

  LineStripper() {
    setSortByPosition(true);
    setLineSeparator("\n");
    setPageEnd("\n\n");
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    TextPosition first = positions.getFirst();
    TextPosition last = positions.getLast();
    boolean wide = first.getXDirAdj() - end > WIDE_GAP * first.getHeightDir() * 1.5f;
    super.writeString(wide ? "\t" + text : text, positions);
    end = last.getXDirAdj() + last.getWidthDirAdj();
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    end = Float.NaN;
    super.writeLineSeparator();
  }
}
