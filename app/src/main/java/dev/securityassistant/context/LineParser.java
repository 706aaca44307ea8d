package dev.securityassistant.context;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes sections, paragraphs and tables of lines. Neighbouring lines with the same number of cells,
 * parted by tabs, bars or wide gaps, are a table.
 */
final class LineParser {

  private static final Pattern GAP = Pattern.compile("\\s*(?:\\t+|\\|| {3,})\\s*");
  private static final Pattern RULE = Pattern.compile("[\\s|+=_-]*");
  private static final Pattern STARTS_ITEM =
      Pattern.compile(
          "^(?:[-•*–▪]\\s|\\(?[a-zA-Z0-9]{1,3}[.)]\\s|\\d+(?:\\.\\d+)+\\s|(?:Door|Type|Lock|Hardware|HW|LT)\\b).*");
  private static final int WRAPPED_FROM = 60;

  private final DocumentBuilder builder;
  private final HeadingLine headings = new HeadingLine();
  private final List<List<String>> grid = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private int lastLength;

  LineParser(DocumentBuilder builder) {
    this.builder = builder;
  }

  void parse(List<String> lines) {
    for (String line : lines) {
      line(line);
    }
    endTable();
    endParagraph();
  }

  private void line(String raw) {
    String line = raw.strip();
    if (RULE.matcher(line).matches()) {
      if (line.isEmpty()) {
        endTable();
        endParagraph();
      }
      return;
    }
    List<String> cells = cells(line);
    if (cells.size() > 1) {
      endParagraph();
      if (!grid.isEmpty() && grid.getFirst().size() != cells.size()) {
        endTable();
      }
      grid.add(cells);
      return;
    }
    endTable();
    text(Words.tidy(line));
  }

  private void text(String line) {
    HeadingLine.Parts heading = continues(line) ? null : headings.accept(line);
    if (heading != null) {
      endParagraph();
      builder.heading(heading.number(), heading.title(), heading.level());
      return;
    }
    if (!continues(line)) {
      endParagraph();
    }
    paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
    lastLength = line.length();
  }

  /** A long line that does not end its sentence goes on in the next. */
  private boolean continues(String line) {
    if (paragraph.isEmpty() || lastLength < WRAPPED_FROM) {
      return false;
    }
    char end = paragraph.charAt(paragraph.length() - 1);
    return ".:;!?".indexOf(end) < 0 && !STARTS_ITEM.matcher(line).matches();
  }

  private static List<String> cells(String line) {
    String bare = line.replaceAll("^\\|\\s*|\\s*\\|$", "");
    List<String> cells = new ArrayList<>();
    for (String cell : GAP.split(bare, -1)) {
      cells.add(Words.tidy(cell));
    }
    return cells;
  }

  private void endParagraph() {
    builder.paragraph("", paragraph.toString());
    paragraph.setLength(0);
  }

  /** One line alone is no table but a paragraph with tabs. */
  private void endTable() {
    if (grid.size() == 1) {
      builder.paragraph("", String.join("\t", grid.getFirst()));
    } else {
      builder.table(List.copyOf(grid), 0);
    }
    grid.clear();
  }
}
