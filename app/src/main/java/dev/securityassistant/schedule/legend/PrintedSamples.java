package dev.securityassistant.schedule.legend;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Blob;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.text.TextLine;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Symbols of a legend of which there are only pixels, and lines and words read off them. */
record PrintedSamples(Print print, Ink ink) implements SampleSource {

  /** Words that say that a letter in the symbol differs from one to the next, without blanks. */
  private static final Pattern VARIES = Pattern.compile("(?i)denotes");

  /** Words that say that the last letter in the symbol, often read as another, is a place. */
  private static final Pattern TYPED = Pattern.compile("(?i)(=.*|reader-?|lock-?)type");

  @Override
  public List<Blob> find(Box region, List<Word> words) {
    double type = SampleSource.type(words);
    return new LegendGlyphs(print, ink, type, SMALLEST, LARGEST * type).find(region, words);
  }

  /** The symbol: pixels were joined when they were found. */
  @Override
  public Blob whole(Blob symbol, List<Blob> unexplained) {
    return symbol;
  }

  /** No: one line's words may be read in pieces that stand apart. */
  @Override
  public boolean isBlocked(Box symbol, TextLine line, List<TextLine> lines) {
    return false;
  }

  /** With the place for a code that the text tells of; recognition may have misread its sign. */
  @Override
  public String letters(String read, String meaning) {
    String text = meaning.replaceAll("\\s", "");
    List<String> listed = ListedCodes.in(meaning);
    boolean typed = TYPED.matcher(text).find();
    if (read.isEmpty()) {
      String code = listed.isEmpty() ? "?" : listed.getFirst().replaceAll(".", "?");
      boolean varies = VARIES.matcher(text).find() || typed;
      return !listed.isEmpty() || varies ? code : read;
    }
    if (!typed) {
      return read;
    }
    boolean lost = read.length() == 1 && Character.isLetter(read.charAt(0));
    return (lost ? read : read.substring(0, read.length() - 1)) + "?";
  }

  @Override
  public @Nullable GlyphPrint print(Blob symbol) {
    return symbol.lines().isEmpty() ? null : GlyphPrint.of(print, symbol);
  }
}
