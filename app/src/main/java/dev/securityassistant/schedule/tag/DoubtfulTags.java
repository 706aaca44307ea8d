package dev.securityassistant.schedule.tag;

import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.legend.TagSample;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.text.LookAlikes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tags of a scan that were not read clearly, decided by their pictures where those of the others
 * have one form: {@code B1001.AC.0} among {@code B.002.AC.0}, {@code B.003.AC.0} and so on.
 */
final class DoubtfulTags {

  /** How sure a tag is that was decided so. */
  private static final double DECIDED = 0.8;

  private final Print print;
  private final Ink ink;
  private final TagPattern pattern;
  private final List<Integer> fields;

  /**
   * @param sample the legend's picture of the tags
   */
  DoubtfulTags(Print print, Ink ink, TagSample sample) {
    this.print = print;
    this.ink = ink;
    this.pattern = TagPattern.of(sample);
    this.fields = sample.rows().stream().map(r -> r.strip().split(" +").length).toList();
  }

  /** Rows of a tag; empty where it has not as many fields as the picture. */
  private List<String> rows(String printed) {
    List<String> all = Arrays.asList(printed.strip().split(" +"));
    if (fields.stream().mapToInt(n -> n).sum() != all.size()) {
      return List.of();
    }
    List<String> rows = new ArrayList<>();
    int at = 0;
    for (int n : fields) {
      rows.add(String.join(" ", all.subList(at, at + n)));
      at += n;
    }
    return rows;
  }

  /**
   * The tags with the doubtful ones decided, and lettering that is that of such a tag.
   *
   * @param lettering other lines that may be the numbered row of a tag
   * @param made makes a tag of such a line
   */
  List<Tag> decided(List<Tag> tags, List<Lettering> lettering, Function<Lettering, Tag> made) {
    List<List<String>> all = whole(tags);
    List<List<String>> asSeen = whole(tags.stream().filter(DoubtfulTags::isAsSeen).toList());
    for (List<List<String>> whole : List.of(asSeen, all)) {
      for (int row = 0; row < fields.size(); row++) {
        int at = row;
        TagForm form = TagForm.of(whole.stream().map(r -> r.get(at)).toList());
        if (form != null) {
          return decided(tags, lettering, made, new Numbered(row, form, usual(all)));
        }
      }
    }
    return tags;
  }

  private List<List<String>> whole(List<Tag> tags) {
    return tags.stream().map(t -> rows(t.printed())).filter(r -> !r.isEmpty()).toList();
  }

  /** Whether nothing but signs was put right. */
  private static boolean isAsSeen(Tag tag) {
    return LookAlikes.plain(tag.seen()).equals(LookAlikes.plain(tag.printed()));
  }

  /** Which row holds the number, its form, and what most tags have in all rows. */
  private record Numbered(int row, TagForm form, List<String> usual) {

    /** The number of a tag with these rows, one of which fits the form. */
    int number(List<String> rows) {
      return form.number(rows.get(row));
    }

    /** How many figures such a tag has, those of the number and others in its row. */
    long figures() {
      return count(form.row(), c -> c == TagForm.PLACE || Character.isDigit(c));
    }

    /** How many strokes and points. */
    long signs() {
      return count(form.row(), DoubtfulTags::isSign);
    }

    String whole(List<String> own, String numbered) {
      List<String> rows = new ArrayList<>(own.isEmpty() ? usual : own);
      rows.set(row, numbered);
      return String.join(" ", rows);
    }
  }

  private static List<String> usual(List<List<String>> tags) {
    return IntStream.range(0, tags.getFirst().size())
        .mapToObj(row ->
            tags.stream()
                .collect(Collectors.groupingBy(t -> t.get(row), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(""))
        .toList();
  }

  private List<Tag> decided(
      List<Tag> tags, List<Lettering> lettering, Function<Lettering, Tag> made, Numbered numbered) {
    List<Tag> read = tags.stream().filter(t -> isClear(t, numbered)).toList();
    NumberRange range =
        NumberRange.of(read.stream().map(t -> numbered.number(rows(t.printed()))).toList());
    List<Tag> sure =
        read.stream().filter(t -> !range.isFar(numbered.number(rows(t.printed())))).toList();
    Set<String> clear =
        sure.stream().map(t -> rows(t.printed()).get(numbered.row)).collect(Collectors.toSet());
    double width = usualWidth(sure, numbered);
    TagPictures pictures = new TagPictures(print, numbered.form, clear, range, width);
    List<Tag> decided = new ArrayList<>();
    for (Tag tag : tags) {
      Lettering row = sure.contains(tag) ? null : row(tag, numbered);
      String shown = row == null ? null : pictures.read(row.box(), row.text(), false);
      decided.add(shown == null ? tag : right(tag, numbered.whole(rows(tag.printed()), shown)));
    }
    for (Lettering one : lettering) {
      boolean known = decided.stream().anyMatch(t -> t.box().overlap(one.box()) > 0);
      String shown =
          known || !numbered.form.isNear(one.text())
              ? null
              : pictures.read(one.box(), one.text(), false);
      if (shown != null && !clear.contains(shown)) {
        decided.add(right(made.apply(one), numbered.whole(List.of(), shown)));
      }
    }
    for (Lettering one : numbered.form.begun(lettering, width)) {
      boolean known = decided.stream().anyMatch(t -> t.box().overlap(one.box()) > 0);
      String shown = known ? null : pictures.read(one.box(), one.text(), true);
      if (shown != null && decided.stream().noneMatch(t -> has(t, numbered, shown))) {
        decided.add(right(made.apply(one), numbered.whole(List.of(), shown)));
      }
    }
    return decided;
  }

  private boolean has(Tag tag, Numbered numbered, String read) {
    List<String> rows = rows(tag.printed());
    return !rows.isEmpty() && rows.get(numbered.row).equals(read);
  }

  private double usualWidth(List<Tag> sure, Numbered numbered) {
    double[] widths =
        sure.stream()
            .flatMap(t -> Stream.ofNullable(row(t, numbered)))
            .mapToDouble(r -> r.box().width())
            .sorted()
            .toArray();
    return widths.length == 0 ? 0 : widths[widths.length / 2];
  }

  private Tag right(Tag tag, String printed) {
    String id = pattern.id(printed);
    return id == null || id.equals(tag.id())
        ? tag
        : tag.putRight(id, printed, DECIDED * tag.quality());
  }

  private static long count(String text, IntPredicate kind) {
    return text.chars().filter(kind).count();
  }

  private static boolean isSign(int c) {
    return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && c != TagForm.PLACE;
  }

  /**
   * Whether a tag is of the form as it was read, but for letters that look alike. A D or S in the
   * place of a figure may be several; where a stroke between fields is lost a figure may be, too.
   */
  private boolean isClear(Tag tag, Numbered numbered) {
    List<String> rows = rows(tag.printed());
    return !rows.isEmpty()
        && numbered.form.fits(rows.get(numbered.row))
        && LookAlikes.key(tag.seen()).equals(LookAlikes.key(tag.printed()))
        && count(tag.seen(), Character::isDigit) >= numbered.figures()
        && count(tag.seen(), DoubtfulTags::isSign) >= numbered.signs();
  }

  /** The numbered row of a tag as it was read; null where none can be told. */
  private @Nullable Lettering row(Tag tag, Numbered numbered) {
    List<List<Word>> rows = Tag.rows(ink.words(tag.box()).stream().filter(Word::upright).toList());
    if (rows.size() == fields.size()) {
      return Lettering.of(rows.get(numbered.row));
    }
    return rows.stream()
        .map(Lettering::of)
        .filter(r -> numbered.form.isNear(r.text()))
        .max(Comparator.comparingInt(r -> r.text().length()))
        .orElse(null);
  }
}
