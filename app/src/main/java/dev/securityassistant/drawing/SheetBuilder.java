package dev.securityassistant.drawing;

import dev.securityassistant.component.PdfType;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a sheet of what a page paints: turns it upright, joins letters to words, says how the page
 * carries its content.
 */
final class SheetBuilder {

  private static final double FULL_PICTURE = 0.5;

  /** Lines of a page without text that is more than an empty one. */
  private static final int FEWEST_LINES = 200;

  private SheetBuilder() {}

  static BuiltSheet build(int pageNumber, PageContent content) {
    boolean pictured = PictureShare.of(content) > FULL_PICTURE;
    HiddenText hidden = pictured ? HiddenText.under(content) : HiddenText.none(content);
    List<Glyph> glyphs = hidden.visible();
    List<Polyline> lines = hidden.lines();
    Turn turn = new Turn(Orientation.quarters(glyphs), content.width(), content.height());
    List<Picture> pictures = content.pictures();
    List<Markup> markups = content.markups();
    List<Cover> covers = content.covers();
    if (turn.quarters() != 0) {
      glyphs = glyphs.stream().map(g -> g.turned(turn)).toList();
      lines = lines.stream().map(l -> l.turned(turn)).toList();
      pictures = pictures.stream().map(p -> p.turned(turn)).toList();
      markups = markups.stream().map(m -> m.turned(turn)).toList();
      covers = covers.stream().map(c -> new Cover(turn.toRead(c.box()), c.order())).toList();
    }
    Concealed concealed = Concealed.of(glyphs, covers, lines);
    List<Word> words = new WordBuilder().build(concealed.visible());
    List<Word> claimed = new WordBuilder().build(hidden.hidden());
    Sheet sheet =
        new Sheet(
            pageNumber,
            turn,
            type(content, pictured, words, claimed, lines),
            words,
            lines,
            pictures,
            markups,
            notes(content, concealed.words()));
    return new BuiltSheet(sheet, claimed);
  }

  private static PdfType type(
      PageContent content,
      boolean pictured,
      List<Word> words,
      List<Word> claimed,
      List<Polyline> lines) {
    if (pictured) {
      return words.isEmpty() && claimed.isEmpty() ? PdfType.SCANNED : PdfType.MIXED;
    }
    boolean lettering = words.stream().filter(w -> w.origin() == Origin.CONTENT).count() >= 5;
    boolean plotted =
        lettering ? OutlinedText.isAmong(lines) : content.lines().size() >= FEWEST_LINES;
    return plotted ? PdfType.OUTLINED : PdfType.VECTOR;
  }

  private static List<String> notes(PageContent content, int covered) {
    List<String> notes = new ArrayList<>();
    if (covered > 0) {
      notes.add(Sheet.HIDDEN_TEXT.formatted(covered));
    }
    if (content.hiddenLayerMarks() > 0) {
      notes.add(
          "%d marks on layers that are switched off were not read"
              .formatted(content.hiddenLayerMarks()));
    }
    if (content.unreadableGlyphs() > 0) {
      notes.add("%d letters or objects could not be decoded".formatted(content.unreadableGlyphs()));
    }
    return notes;
  }
}
