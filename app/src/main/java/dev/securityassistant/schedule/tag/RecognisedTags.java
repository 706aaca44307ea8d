package dev.securityassistant.schedule.tag;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.legend.TagSample;
import dev.securityassistant.schedule.shape.Outline;
import dev.securityassistant.schedule.text.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds tags whose lettering was recognised by that lettering alone, as their frames may not have
 * come out whole: lines that the pattern fits, with whatever frames stand around them.
 */
final class RecognisedTags {

  private static final double WIDEST_GAP = 3;
  private static final double WIDEST_LEADING = 1.6;

  /** How sure a tag is of which shared fields were lost. */
  private static final double COMPLETED = 0.8;

  private final Sheet sheet;
  private final Outline outline;
  private final TagSample sample;
  private final List<Lettering> rows;
  private final List<Lettering> lettering;
  private final List<Lettering> paler;

  RecognisedTags(
      Sheet sheet,
      Outline outline,
      TagSample sample,
      List<TextLine> lines,
      Predicate<Box> excluded) {
    this.sheet = sheet;
    this.outline = outline;
    this.sample = sample;
    Map<Boolean, List<TextLine>> byInk =
        lines.stream()
            .filter(TextLine::upright)
            .filter(l -> !excluded.test(l.box()))
            .sorted(Comparator.comparingDouble(l -> l.box().x0()))
            .collect(Collectors.partitioningBy(l -> isInked(l, sample.frame())));
    List<TextLine> upright = byInk.getOrDefault(true, List.of());
    this.paler =
        byInk.getOrDefault(false, List.of()).stream()
            .map(l -> new Lettering(l.text(), l.box(), l.quality()))
            .toList();
    this.rows =
        Stream.concat(
                upright.stream().flatMap(l -> joined(l, upright).stream()),
                upright.stream().flatMap(RecognisedTags::codes))
            .toList();
    List<Lettering> all = new ArrayList<>(rows);
    List<Lettering> stacked = rows;
    int most = sample.rows().size() + (sample.hasRoomBelow() ? 1 : 0);
    for (int row = 1; row < most; row++) {
      stacked = stacked.stream().flatMap(top -> below(top, rows).stream()).toList();
      all.addAll(stacked);
    }
    this.lettering = all;
  }

  private static boolean isInked(TextLine line, @Nullable Polyline frame) {
    return frame == null || Paint.alike(line.color(), frame.paint().color());
  }

  /** All that may be the lettering of one tag. */
  List<String> texts() {
    return lettering.stream().map(Lettering::text).toList();
  }

  /** A tag that lettering may be. */
  private record Candidate(Tag tag, int changes) {}

  /**
   * What may be a tag, the surest and longest first; places overlap. Lettering in a paler ink than
   * the legend's has to be exactly that of a tag: thin letters fall between the inks of a scan.
   */
  List<Tag> find(TagPattern pattern) {
    TagRepair repair = new TagRepair(pattern);
    List<Candidate> candidates = new ArrayList<>();
    for (Lettering one : lettering) {
      TagRepair.Repaired repaired = repair.repaired(one.text());
      String id = repaired == null ? null : pattern.id(repaired.printed());
      if (repaired != null && id != null) {
        candidates.add(new Candidate(tag(id, repaired.printed(), one, 1), repaired.changes()));
      }
    }
    if (pattern.isDistinct()) {
      for (Lettering one : paler) {
        String id = pattern.id(one.text());
        if (id != null) {
          candidates.add(new Candidate(tag(id, one.text(), one, 1), 0));
        }
      }
    }
    return candidates.stream()
        .sorted(
            Comparator.comparingInt(Candidate::changes)
                .thenComparingInt(c -> -c.tag().printed().length()))
        .map(Candidate::tag)
        .toList();
  }

  /**
   * The tags with those that lost letters put right by what all of them share, and lettering that
   * is that of such a tag.
   *
   * @param known tags of this pattern
   */
  List<Tag> completed(TagPattern pattern, List<Tag> known) {
    TagCompletion completion =
        TagCompletion.of(known.stream().map(Tag::printed).toList(), pattern.example());
    if (completion == null) {
      return List.copyOf(known);
    }
    List<Tag> tags = new ArrayList<>();
    for (Tag tag : known) {
      String printed = completion.mended(tag.printed(), tag.seen());
      String id = pattern.id(printed);
      boolean taken = known.stream().anyMatch(t -> t.id().equals(id));
      tags.add(id == null || taken ? tag : tag.putRight(id, printed, COMPLETED * tag.quality()));
    }
    Set<String> others = completion.others(texts());
    for (Lettering one : lettering.reversed()) {
      String printed =
          TagCompletion.isOf(others, one.text()) ? null : completion.completed(one.text());
      String id = printed == null ? null : pattern.id(printed);
      if (printed != null && id != null && tags.stream().noneMatch(t -> t.id().equals(id))) {
        tags.add(tag(id, printed, one, COMPLETED));
      }
    }
    return tags;
  }

  /** The tags with doubtful ones decided by their pictures, see {@link DoubtfulTags}. */
  List<Tag> decided(DoubtfulTags doubtful, List<Tag> tags) {
    return doubtful.decided(tags, rows.reversed(), one -> tag(one.text(), one.text(), one, 1));
  }

  private Tag tag(String id, String printed, Lettering seen, double sureness) {
    return new Tag(
        id, printed, framed(seen.box()), sureness * seen.quality(), Tag.Source.LEGEND, seen.text());
  }

  /** The words of a line of codes, which a tag may be beside the label of a device. */
  private static Stream<Lettering> codes(TextLine line) {
    return line.words().size() > 1 && TagFinder.areCodes(line)
        ? line.words().stream().map(w -> new Lettering(w.text(), w.box(), w.quality()))
        : Stream.empty();
  }

  /** A line alone, and with those that follow it on its height. */
  private static List<Lettering> joined(TextLine line, List<TextLine> byPlace) {
    List<Lettering> joined = new ArrayList<>();
    Lettering all = new Lettering(line.text(), line.box(), line.quality());
    joined.add(all);
    for (TextLine next : byPlace) {
      double gap = next.box().x0() - all.box().x1();
      if (gap > 0 && gap < WIDEST_GAP * line.size() && line.isLevelWith(next)) {
        all = all.with(new Lettering(next.text(), next.box(), next.quality()));
        joined.add(all);
      }
    }
    return joined;
  }

  private static List<Lettering> below(Lettering top, List<Lettering> rows) {
    return rows.stream()
        .filter(r -> r.box().y0() >= top.box().centerY())
        .filter(r -> r.box().y0() - top.box().y1() < WIDEST_LEADING * top.box().height())
        .filter(r -> Math.abs(r.box().centerX() - top.box().centerX()) < 0.5 * r.box().longerSide())
        .map(top::with)
        .toList();
  }

  /**
   * The box with all frames of about the sample's height that hold part of the lettering; with the
   * frame around it where the sample shows none, as it may have been lost.
   */
  private Box framed(Box lettering) {
    Polyline sampled = sample.frame();
    if (sampled == null) {
      return outline.around(lettering);
    }
    Box own = sampled.box();
    Box framed = lettering;
    for (Polyline line : sheet.lines()) {
      Box b = line.box();
      if (b.width() < 2 * own.width()
          && b.height() < 1.6 * own.height()
          && b.overlap(lettering) > 0.1 * lettering.area()
          && line.isLoop(0.5)) {
        framed = framed.union(b);
      }
    }
    double height = own.height() * framed.width() / own.width();
    return framed.height() < 0.8 * height
        ? new Box(framed.x0(), framed.y0(), framed.x1(), framed.y0() + height)
        : framed;
  }
}
