package dev.securityassistant.context;

import dev.securityassistant.specification.Abbreviation;
import dev.securityassistant.specification.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds abbreviations in glossaries and where a sentence explains one in brackets. */
final class AbbreviationFinder {

  private static final Pattern GLOSSARY =
      Words.whole("abbreviations?|acronyms?|glossary|definitions? and abbreviations?");
  private static final Pattern TERM_HEADER =
      Words.whole("abbreviations?|acronyms?|abbr|term|short form");
  private static final Pattern TERM = Pattern.compile("[A-Z][A-Za-z0-9/&.-]{0,9}");
  private static final Pattern LINE =
      Pattern.compile(
          "^(?:[-•*▪]\\s*)?([A-Z][A-Z0-9/&-]{1,9})(?:\\s*(?:[:=–—\\t]|\\s-+\\s)\\s*|\\s+(?:means |stands for )?)(\\p{L}.{2,120})$");
  private static final Pattern BRACKETED =
      Pattern.compile("((?:[\\p{L}/-]{1,30} ){1,7})\\(([A-Z]{2,6})s?\\)");

  private final Map<String, Abbreviation> found = new LinkedHashMap<>();

  List<Abbreviation> find(Document document) {
    for (Section section : document.sections()) {
      boolean glossary = GLOSSARY.matcher(section.title()).find();
      for (Block block : section.blocks()) {
        switch (block) {
          case Table table -> table(section, table, glossary);
          case Paragraph paragraph -> paragraph(section, paragraph, glossary);
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private void table(Section section, Table table, boolean glossary) {
    boolean headed = table.columns() > 0 && TERM_HEADER.matcher(table.headers().getFirst()).find();
    if (table.columns() < 2 || !(headed || glossary || GLOSSARY.matcher(table.caption()).find())) {
      return;
    }
    for (Row row : headed ? table.body() : table.rowsWithHeader()) {
      for (int i = 0; i + 1 < table.columns(); i += 2) {
        if (TERM.matcher(row.cell(i)).matches() && !row.cell(i + 1).isEmpty() && !row.isBanner()) {
          add(row.cell(i), row.cell(i + 1), section.clause(table, row));
        }
      }
    }
  }

  private void paragraph(Section section, Paragraph paragraph, boolean glossary) {
    if (glossary) {
      Matcher line = LINE.matcher(paragraph.text());
      if (line.matches()) {
        add(line.group(1), line.group(2), section.clause(paragraph, paragraph.words()));
        return;
      }
    }
    for (String sentence : Words.sentences(paragraph.words())) {
      Matcher bracketed = BRACKETED.matcher(sentence);
      while (bracketed.find()) {
        String meaning = Initials.meaning(bracketed.group(1).strip(), bracketed.group(2));
        if (!meaning.isEmpty()) {
          add(bracketed.group(2), meaning, section.clause(paragraph, sentence));
        }
      }
    }
  }

  private void add(String term, String meaning, Clause clause) {
    found.putIfAbsent(
        term, new Abbreviation(term, meaning.replaceFirst("[.;]$", "").strip(), clause));
  }
}
