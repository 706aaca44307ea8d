package dev.securityassistant.context;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gathers headings, paragraphs and tables in reading order into sections. */
final class DocumentBuilder {

  private static final int LONGEST_PARAGRAPH = 10_000;
  private static final int LONGEST_CELL = 2_000;

  private final List<Section> sections = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Deque<Section> open = new ArrayDeque<>();
  private final List<Block> blocks = new ArrayList<>();
  private Section current = new Section("", "", 0, List.of(), List.of());
  private int tables;

  void heading(String number, String title, int level) {
    close();
    while (!open.isEmpty() && open.getLast().level() >= level) {
      open.removeLast();
    }
    List<String> parents = open.isEmpty() ? List.of() : List.of(open.getLast().heading());
    current = new Section(number, title, level, parents, List.of());
    open.addLast(current);
  }

  void paragraph(String number, String text) {
    if (!text.isBlank()) {
      blocks.add(new Paragraph(number, cut(text.strip(), LONGEST_PARAGRAPH)));
    }
  }

  void table(List<List<String>> grid, int markedHeaderRows) {
    if (!grid.isEmpty()) {
      List<List<String>> cells =
          grid.stream()
              .map(row -> row.stream().map(cell -> cut(cell, LONGEST_CELL)).toList())
              .toList();
      blocks.add(Table.of(++tables, cells, markedHeaderRows));
    }
  }

  void warning(String sentence) {
    warnings.add(sentence);
  }

  Document build(String name) {
    close();
    return new Document(name, sections, warnings);
  }

  /** Whatever is longer is no text a person wrote, and costs time. */
  private String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    warning("A paragraph or cell of more than " + longest + " characters was read only so far.");
    return text.substring(0, longest);
  }

  private void close() {
    if (current.level() > 0 || !blocks.isEmpty()) {
      sections.add(
          new Section(
              current.number(), current.title(), current.level(), current.parents(), blocks));
    }
    blocks.clear();
  }
}
