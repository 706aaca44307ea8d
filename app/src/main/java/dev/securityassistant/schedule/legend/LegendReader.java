package dev.securityassistant.schedule.legend;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.LegendEntry;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Blob;
import dev.securityassistant.schedule.shape.Frames;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.text.Dictionary;
import dev.securityassistant.schedule.text.TextLine;
import dev.securityassistant.schedule.text.TextLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a legend: a symbol, the text to its right, and the heading over them; in one
 * column or several.
 */
public final class LegendReader {

  private final Sheet sheet;
  private final Ink ink;
  private final SampleSource source;

  /** Reads legends of this sheet; {@code ink} is what stands on it. */
  public LegendReader(Sheet sheet, Ink ink) {
    this.sheet = sheet;
    this.ink = ink;
    this.source = SampleSource.of(sheet, ink);
  }

  /** A row under way: its symbol and the lines of text beside it. */
  private record Row(Blob symbol, List<TextLine> text) {

    String meaning() {
      StringBuilder meaning = new StringBuilder();
      text.stream()
          .sorted(
              Comparator.comparingDouble((TextLine l) -> l.box().y0())
                  .thenComparingDouble(l -> l.box().x0()))
          .forEach(l -> meaning.append(meaning.isEmpty() ? "" : " ").append(l.text()));
      return meaning.toString();
    }
  }

  /** Reads the legend in this region. */
  public Legend.Found read(Box region) {
    List<Word> words = ink.words(region);
    List<Blob> symbols = source.find(region, words);
    List<Word> free =
        words.stream().filter(w -> symbols.stream().noneMatch(s -> s.words().contains(w))).toList();
    List<TextLine> lines = TextLines.of(free).stream().filter(TextLine::upright).toList();
    List<Row> rows =
        new ArrayList<>(symbols.stream().map(s -> new Row(s, new ArrayList<>())).toList());
    List<TextLine> headings = new ArrayList<>();
    rows.addAll(codeRows(lines));
    Map<TextLine, Boolean> taken = new HashMap<>();
    rows.stream()
        .filter(r -> r.symbol.lines().isEmpty())
        .forEach(r -> r.text.forEach(l -> taken.put(l, true)));
    for (TextLine line : lines) {
      if (taken.containsKey(line) || codeOf(rows, line)) {
        continue;
      }
      Row row = rowOf(line, rows, lines);
      if (row == null) {
        headings.add(line);
      } else {
        row.text.add(line);
      }
    }
    return new Legend.Found(region, legend(whole(rows), headings));
  }

  /** The rows that say something, with their symbols whole. */
  private List<Row> whole(List<Row> rows) {
    List<Blob> unexplained = rows.stream().filter(r -> r.text.isEmpty()).map(Row::symbol).toList();
    return new ArrayList<>(
        rows.stream()
            .filter(r -> !r.text.isEmpty())
            .map(r -> new Row(source.whole(r.symbol, unexplained), r.text))
            .toList());
  }

  private static boolean codeOf(List<Row> rows, TextLine line) {
    return rows.stream().anyMatch(r -> r.symbol.words().contains(line.words().getFirst()));
  }

  /** Rows whose symbol is a code without ink: a short word, a gap, a description. */
  private static List<Row> codeRows(List<TextLine> lines) {
    List<Row> rows = new ArrayList<>();
    for (TextLine line : lines) {
      int pattern = patternWords(line);
      if (pattern > 0) {
        Blob symbol =
            new Blob(
                List.of(),
                line.words().subList(0, pattern),
                TextLine.of(line.words().subList(0, pattern)).box());
        rows.add(
            new Row(
                symbol,
                new ArrayList<>(
                    List.of(TextLine.of(line.words().subList(pattern, line.words().size()))))));
        continue;
      }
      boolean code =
          line.words().size() == 1 && line.text().matches("[A-Z0-9][A-Z0-9#?./+_-]{0,13}");
      if (!code || continuesLine(line, lines)) {
        continue;
      }
      TextLine right = null;
      for (TextLine other : lines) {
        double gap = other.box().x0() - line.box().x1();
        if (other != line
            && gap > 0
            && gap < 12 * line.size()
            && line.isLevelWith(other)
            && other.text().length() > 3
            && (right == null || other.box().x0() < right.box().x0())) {
          right = other;
        }
      }
      if (right != null) {
        rows.add(
            new Row(
                new Blob(List.of(), line.words(), line.box()), new ArrayList<>(List.of(right))));
      }
    }
    return rows;
  }

  /** Whether text ends close before this line on its height: it is a piece of a description. */
  private static boolean continuesLine(TextLine line, List<TextLine> lines) {
    return lines.stream()
        .anyMatch(other -> {
          double gap = line.box().x0() - other.box().x1();
          return other != line
              && gap > -0.5 * line.size()
              && gap < 2.5 * line.size()
              && other.text().length() > 3
              && line.isLevelWith(other);
        });
  }

  /**
   * How many words at the start of the line are a picture of a tag that the rest explains; 0 where
   * it is no such line.
   */
  private static int patternWords(TextLine line) {
    for (int n = 1; n < Math.min(line.words().size(), 5); n++) {
      String head = TextLine.of(line.words().subList(0, n)).text();
      String tail = TextLine.of(line.words().subList(n, line.words().size())).text();
      if (head.matches("[A-Z0-9#?./_ -]*(##|00|XX|LL|NN)[A-Z0-9#?./_ -]*")
          && Dictionary.explainsTags(tail)) {
        return n;
      }
    }
    return 0;
  }

  /**
   * The row a line of text belongs to: the nearest symbol to its left on its height; null for
   * headings.
   */
  private @Nullable Row rowOf(TextLine line, List<Row> rows, List<TextLine> lines) {
    Row best = null;
    double bestCost = Double.POSITIVE_INFINITY;
    for (Row row : rows) {
      Box s = row.symbol.box();
      double gap = line.box().x0() - s.x1();
      double dy = Math.abs(line.box().centerY() - s.centerY());
      double reach = Math.max(s.height() / 2, 0.9 * line.size()) + 0.9 * line.size();
      if (gap > -0.5
          && gap < 14 * line.size()
          && dy <= reach
          && !source.isBlocked(s, line, lines)) {
        double cost = dy + 0.05 * gap;
        if (cost < bestCost) {
          best = row;
          bestCost = cost;
        }
      }
    }
    return best;
  }

  private Legend legend(List<Row> rows, List<TextLine> headings) {
    List<Sample> samples = new ArrayList<>();
    List<TagSample> tags = new ArrayList<>();
    List<LegendEntry> entries = new ArrayList<>();
    rows.sort(
        Comparator.comparingDouble((Row r) -> Math.round(r.symbol.box().x0() / 40))
            .thenComparingDouble(r -> r.symbol.box().y0()));
    for (Row row : rows) {
      String meaning = row.meaning();
      if (meaning.isBlank()) {
        continue;
      }
      String group = group(row.symbol.box(), headings);
      List<String> lettering = row.symbol.rows();
      String letters = source.letters(String.join(" ", lettering), meaning);
      Polyline frame = Frames.around(row.symbol.lines(), row.symbol.box());
      boolean tag = Dictionary.explainsTags(meaning) && isPicture(row.symbol.words(), letters);
      ComponentType type =
          tag || group != null && Dictionary.byOthers(group) ? null : typeOf(row).orElse(null);
      if (tag) {
        tags.add(new TagSample(lettering, meaning, frame));
      } else {
        samples.add(
            new Sample(
                sheet.pageNumber(),
                group,
                meaning,
                type,
                letters,
                row.symbol.lines(),
                row.symbol.box(),
                frame,
                source.print(row.symbol)));
      }
      entries.add(
          new LegendEntry(
              group,
              letters,
              meaning,
              type,
              new Evidence(sheet.pageNumber(), sheet.turn().toView(row.symbol.box()))));
    }
    return new Legend(samples, tags, entries);
  }

  /** The kind that a row's words name; of recognised words also misspelled ones. */
  private static Optional<ComponentType> typeOf(Row row) {
    String meaning = row.meaning();
    boolean recognised = row.text().stream().anyMatch(TextLine::recognised);
    Optional<ComponentType> type = Dictionary.typeOf(meaning);
    return type.isEmpty() && recognised ? Dictionary.typeOf(TradeWords.spelled(meaning)) : type;
  }

  /** Whether letters leave places to be filled; recognised ones may have lost their signs. */
  private static boolean isPicture(List<Word> words, String letters) {
    boolean recognised = words.stream().anyMatch(Word::recognised);
    return letters.matches(".*([#?0X]|LL|NN).*")
        || recognised && (letters.length() > 4 || letters.matches("[A-Z]{2,}[-_./]"));
  }

  /** The nearest heading above in the same column, else the last one of the column before. */
  private static @Nullable String group(Box symbol, List<TextLine> headings) {
    TextLine best = null;
    for (TextLine h : headings) {
      boolean column = h.box().x0() < symbol.x1() + 4 && h.box().x0() > symbol.x0() - 40;
      if (column
          && h.box().y0() < symbol.y0()
          && (best == null || h.box().y0() > best.box().y0())) {
        best = h;
      }
    }
    if (best == null) {
      for (TextLine h : headings) {
        if (h.box().x0() < symbol.x0() - 40
            && (best == null
                || h.box().x0() > best.box().x0() + 40
                || Math.abs(h.box().x0() - best.box().x0()) <= 40
                    && h.box().y0() > best.box().y0())) {
          best = h;
        }
      }
    }
    return best == null ? null : best.text();
  }
}
