package dev.securityassistant.schedule.tag;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.IdKey;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.legend.SampleMatcher;
import dev.securityassistant.schedule.legend.TagSample;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.shape.Outline;
import dev.securityassistant.schedule.shape.Shape;
import dev.securityassistant.schedule.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds tags by the legend's picture of them: lettering of its pattern, in a frame of its shape
 * where it shows one.
 */
public final class TagFinder {

  private static final double WIDEST = 110;
  private static final double NARROWEST = 6;

  /** Pictures of no more letters are those of many texts that are no tags. */
  private static final int SHORT = 4;

  private final Sheet sheet;
  private final Ink ink;
  private final Outline outline;
  private final List<TextLine> lines;
  private final List<Box> excluded;

  /**
   * Looks on one plan.
   *
   * @param ink what stands on the sheet
   * @param lines its lines of text
   * @param excluded parts of the sheet that hold no plan
   */
  public TagFinder(Sheet sheet, Ink ink, List<TextLine> lines, List<Box> excluded) {
    this.sheet = sheet;
    this.ink = ink;
    this.outline = new Outline(ink);
    this.lines = lines;
    this.excluded = excluded;
  }

  /** Tags of these samples, each place once. */
  public List<Tag> find(List<TagSample> samples) {
    List<Tag> tags = new ArrayList<>();
    for (TagSample sample : samples) {
      if (isRecognised()) {
        addRecognised(tags, sample);
      } else {
        addPrinted(tags, sample, TagPattern.of(sample));
      }
    }
    return tags;
  }

  private void addPrinted(List<Tag> tags, TagSample sample, TagPattern pattern) {
    Polyline frame = sample.frame();
    if (frame != null) {
      addNew(tags, framed(sample, frame, pattern, null));
    }
    if (frame == null || tags.isEmpty() && pattern.example().length() > SHORT) {
      addNew(tags, bare(pattern));
    }
  }

  private void addRecognised(List<Tag> tags, TagSample shown) {
    RecognisedTags recognised = new RecognisedTags(sheet, outline, shown, lines, this::isExcluded);
    List<String> rows = rows(shown, recognised.texts());
    TagSample sample = new TagSample(rows, shown.meaning(), shown.frame());
    TagPattern pattern = TagPattern.of(sample);
    Polyline frame = sample.frame();
    List<Tag> own = new ArrayList<>();
    if (frame != null) {
      addNew(own, framed(sample, frame, pattern, new TagRepair(pattern)));
    }
    if (frame == null || pattern.example().length() > SHORT) {
      addNew(own, recognised.find(pattern));
      own = recognised.completed(pattern, own);
    }
    TagFigures figures = new TagFigures(own.stream().map(Tag::printed).toList());
    List<Tag> settled =
        own.stream().filter(t -> isNew(tags, t)).map(t -> settled(t, pattern, figures)).toList();
    Print print = sheet.print();
    List<Tag> decided =
        print == null ? settled : recognised.decided(new DoubtfulTags(print, ink, sample), settled);
    addNew(tags, new TagFrames(ink, decided).completed());
  }

  /** The picture's rows as the tags of the plan show that they must be. */
  private static List<String> rows(TagSample shown, List<String> texts) {
    List<String> rows = shown.rows();
    List<String> whole =
        rows.size() == 1 ? List.of(new LostFields(texts).mended(rows.getFirst())) : rows;
    boolean below = shown.hasRoomBelow() && whole.equals(rows);
    return new TagConsensus(texts).rows(whole, below);
  }

  private static Tag settled(Tag tag, TagPattern pattern, TagFigures figures) {
    String printed = figures.settled(tag.printed());
    String id = pattern.id(printed);
    return id == null ? tag : tag.putRight(id, printed, tag.quality());
  }

  /** Whether most of the lettering was recognised in pixels, so that it may be wrong. */
  private boolean isRecognised() {
    return 2 * lines.stream().filter(TextLine::recognised).count() > lines.size();
  }

  private static void addNew(List<Tag> tags, List<Tag> more) {
    for (Tag tag : more) {
      if (isNew(tags, tag)) {
        tags.add(tag);
      }
    }
  }

  /** Whether no tag is known in its place. */
  private static boolean isNew(List<Tag> tags, Tag tag) {
    return tags.stream()
        .noneMatch(
            t -> t.box().overlap(tag.box()) > 0.3 * Math.min(t.box().area(), tag.box().area()));
  }

  private List<Tag> framed(
      TagSample sample, Polyline own, TagPattern pattern, @Nullable TagRepair repair) {
    List<Tag> tags = new ArrayList<>();
    for (Polyline line : sheet.lines()) {
      Box b = line.box();
      if (b.width() >= NARROWEST
          && b.width() <= WIDEST
          && b.height() > 0.4 * own.box().height()
          && b.height() < 2.5 * own.box().height()
          && !isExcluded(b)
          && Shape.of(line) == sample.shape()
          && SampleMatcher.inkAgrees(line.paint(), own.paint())) {
        Tag tag = read(line, sample, pattern, repair);
        if (tag != null) {
          addNew(tags, List.of(tag));
        }
      }
    }
    return tags;
  }

  private @Nullable Tag read(
      Polyline frame, TagSample sample, TagPattern pattern, @Nullable TagRepair repair) {
    Box box = frame.box();
    List<Word> words =
        ink.words(box).stream()
            .filter(w -> repair != null || box.grow(2).contains(w.box()))
            .filter(w -> Math.abs(w.angle()) < 10)
            .filter(w -> frame.paint().filled() || Paint.alike(w.color(), frame.paint().color()))
            .toList();
    if (words.isEmpty()) {
      return null;
    }
    List<List<Word>> rows = Tag.rows(words);
    int wanted = Math.min(sample.rows().size(), rows.size());
    List<Word> used = rows.subList(0, wanted).stream().flatMap(List::stream).toList();
    String seen = used.stream().map(Word::text).collect(Collectors.joining(" "));
    TagRepair.Repaired repaired = repair == null ? null : repair.repaired(seen);
    String printed = repair == null ? seen : repaired == null ? null : repaired.printed();
    String id = printed == null ? null : pattern.id(printed);
    if (printed == null || id == null) {
      return null;
    }
    double quality = used.stream().mapToDouble(Word::quality).min().orElse(1);
    return new Tag(id, printed, box, quality, Tag.Source.LEGEND, seen);
  }

  /** Tags without a frame: words of the pattern that stand alone, not inside a sentence. */
  private List<Tag> bare(TagPattern pattern) {
    List<Tag> tags = new ArrayList<>();
    for (TextLine line : lines) {
      if (isExcluded(line.box())) {
        continue;
      }
      String whole = pattern.id(line.text());
      if (whole != null) {
        tags.add(
            new Tag(
                whole, line.text(), outline.around(line.box()), line.quality(), Tag.Source.LEGEND));
      } else if (areCodes(line)) {
        for (Word word : line.words()) {
          String id = pattern.id(word.text());
          if (id != null) {
            tags.add(
                new Tag(
                    id,
                    word.text(),
                    outline.around(word.box()),
                    word.quality(),
                    Tag.Source.LEGEND));
          }
        }
      }
    }
    return tags;
  }

  /**
   * Whether a text may be somebody's number: letters and digits with separators, one digit at
   * least.
   */
  public static boolean looksLikeCode(String text) {
    return IdKey.of(text).matches("[A-Z0-9]+") && text.matches(".*[0-9].*");
  }

  /** Whether all words of a line may be somebody's number, so that each stands for itself. */
  public static boolean areCodes(TextLine line) {
    return line.words().stream().allMatch(w -> looksLikeCode(w.text()));
  }

  private boolean isExcluded(Box box) {
    return excluded.stream().anyMatch(e -> e.contains(box.centerX(), box.centerY()));
  }
}
