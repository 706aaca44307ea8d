package dev.securityassistant.drawing.layer;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Sides;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.lettering.SheetPainter;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Ink;
import java.util.List;
import java.util.Optional;

/**
 * Words of a text layer that stand where nothing was read, as letters that touch lines are not.
 * They are taken where the picture shows ink there that the layer's spelling explains, and never
 * surely.
 */
final class UnreadWords {

  /** Most that are looked at on a page: each is shown to the reader. */
  private static final int MOST = 200;

  private static final double THINNEST = 0.05;
  private static final double DENSEST = 0.5;

  /** Mean probability of a letter. */
  private static final double EXPLAINED = 0.5;

  private static final double SUREST = 0.5;
  private static final double MARGIN = 0.2;

  private final Print print;

  UnreadWords(Print print) {
    this.print = print;
  }

  /** Those that the picture bears out. */
  List<Word> borneOut(List<LayerMatch> matches) {
    return matches.stream()
        .filter(m -> m.read().isEmpty() && m.isTelling())
        .limit(MOST)
        .flatMap(m -> m.claimed().stream())
        .flatMap(w -> borneOut(w).stream())
        .toList();
  }

  private Optional<Word> borneOut(Word word) {
    int quarters = Sides.at(word.angle()).quarters();
    Box box = word.box();
    if (Math.min(box.width(), box.height()) < print.unit() || !isInked(box)) {
      return Optional.empty();
    }
    Box around = box.grow(MARGIN * SheetPainter.CAPITALS * word.size());
    GreyImage letters = print.grey().crop(print.pixels(around)).turned(-quarters);
    double log = print.letters().likelihoods(List.of(letters), List.of(word.text())).getFirst()[0];
    double probability = Math.exp(log / word.text().length());
    return probability < EXPLAINED
        ? Optional.empty()
        : Optional.of(
            new Word(
                word.text(),
                box,
                word.angle(),
                word.size(),
                SheetPainter.BLACK,
                null,
                Origin.LAYER,
                word.order(),
                Math.min(SUREST, probability),
                word.text()));
  }

  private boolean isInked(Box box) {
    Ink ink = print.crop(box);
    double share = (double) ink.count() / ((long) ink.width() * ink.height());
    return share >= THINNEST && share <= DENSEST;
  }
}
