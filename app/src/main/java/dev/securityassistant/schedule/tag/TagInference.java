package dev.securityassistant.schedule.tag;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.shape.Outline;
import dev.securityassistant.schedule.text.Dictionary;
import dev.securityassistant.schedule.text.TextLine;
import dev.securityassistant.schedule.wall.Opening;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tags of a plan whose legend shows none: lettering of one form that stands again and again, each
 * time at another door. Room numbers, fire ratings, grid references, dimensions and labels of
 * devices are of one form too, but stand elsewhere.
 */
public final class TagInference {

  private static final int FEWEST = 3;
  private static final double REACH = 3.2;
  private static final double SHARE = 0.6;
  private static final Pattern NOT_TAG =
      Pattern.compile(
          "(?i)F[DE]\\d+S?|\\d+ ?(mm|m|min|no)?|[A-Z]?\\d?|\\d+[.,]\\d+ ?m|[+-]?\\d+([.,]\\d+)?|\\d+ ?x ?\\d+.*|1:\\d+|.*\\d{5,}.*");

  private final Outline outline;
  private final List<Opening> openings;

  /** Looks near these openings; an outline counts as the tag's frame. */
  public TagInference(Outline outline, List<Opening> openings) {
    this.outline = outline;
    this.openings = openings;
  }

  /** A text that may be a tag, with the box of its outline where it has one. */
  private record Candidate(TextLine line, Box box, boolean framed) {}

  /**
   * The tags.
   *
   * @param sites doors with devices: fewer tags than half of them number something else
   * @param lines free text of the plan: no letters of symbols, labels or room names among them
   */
  public List<Tag> find(List<TextLine> lines, int sites) {
    Map<String, List<Candidate>> forms = new TreeMap<>();
    for (TextLine line : lines) {
      String text = line.text();
      if (text.length() >= 2
          && text.length() <= 16
          && line.words().size() <= 4
          && text.matches(".*\\d.*")
          && text.matches("(?i)[A-Z0-9][A-Z0-9 ._/-]*")
          && !NOT_TAG.matcher(text).matches()) {
        Box box = outline.around(line.box());
        Candidate candidate = new Candidate(line, box, !box.equals(line.box()));
        forms.computeIfAbsent(form(candidate), k -> new ArrayList<>()).add(candidate);
      }
    }
    return forms.values().stream()
        .filter(f -> f.size() >= Math.max(FEWEST, sites / 2) && score(f) > 0)
        .max(Comparator.comparingDouble(this::score))
        .map(f -> f.stream().map(TagInference::tag).toList())
        .orElse(List.of());
  }

  private static Tag tag(Candidate candidate) {
    String printed = candidate.line.text();
    return new Tag(printed, printed, candidate.box, candidate.line.quality(), Tag.Source.FORM);
  }

  /**
   * Digits and trailing letters are what varies: {@code DR-1.39} and {@code DR-1.40} are of one
   * form.
   */
  private static String form(Candidate candidate) {
    String form =
        candidate
            .line
            .text()
            .toUpperCase(Locale.ROOT)
            .replaceAll("\\d+", "9")
            .replaceAll("(?<=9-?)[A-Z]$", "A");
    return form + (candidate.framed ? " framed" : "") + Math.round(candidate.line.size());
  }

  private double score(List<Candidate> form) {
    long distinct = form.stream().map(c -> c.line.text()).distinct().count();
    if (distinct < 0.8 * form.size()) {
      return 0;
    }
    Map<Opening, Integer> reached = new HashMap<>();
    for (Candidate candidate : form) {
      Opening nearest = nearest(candidate.box);
      if (nearest != null) {
        reached.merge(nearest, 1, Integer::sum);
      }
    }
    double share = (double) reached.size() / form.size();
    boolean named = Dictionary.namesDoor(form.getFirst().line.text());
    if (share < (named ? 0.4 : SHARE)) {
      return 0;
    }
    return share * Math.sqrt(form.size()) * (named ? 1.5 : 1) * (form.getFirst().framed ? 1.3 : 1);
  }

  private @Nullable Opening nearest(Box box) {
    Opening best = null;
    for (Opening opening : openings) {
      double d = opening.center().distance(box);
      if (d < REACH * opening.width() / opening.leaves()
          && (best == null || d < best.center().distance(box))) {
        best = opening;
      }
    }
    return best;
  }
}
