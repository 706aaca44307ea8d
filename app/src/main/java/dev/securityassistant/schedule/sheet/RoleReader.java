package dev.securityassistant.schedule.sheet;

import dev.securityassistant.component.SheetRole;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.text.TextLine;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells what a sheet is for, by its title first and by what stands on it where the title does not
 * say.
 */
public final class RoleReader {

  /**
   * A role with its reason.
   *
   * @param security whether the sheet may carry security devices at all
   */
  public record Role(SheetRole role, boolean security, String reason) {}

  private record Sign(Pattern words, SheetRole role) {}

  private static final Pattern SECURITY =
      Pattern.compile(
          "(?i)security|access control|\\baccs?\\b|\\baacs\\b|cctv|intruder|surveillance|door control|\\bacs\\b|electronic safety");
  private static final Pattern PLAN =
      Pattern.compile("(?i)\\b(plan|layout|level|floor|basement|ground|roof|storey|mezzanine)\\b");
  private static final Pattern OTHER_TRADE =
      Pattern.compile(
          "(?i)small power|lighting|luminaire|plumbing|drainage|fire alarm|fire detection|hvac|ventilation|mechanical|electrical services|structur|finish|ceiling|sprinkler"
              + "|\\bservices\\b|sanitary|heating|water|gas layout|furniture|foundation|framing|landscape|demolition|power layout|power plan|containment|data layout|telecom");
  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              Pattern.compile(
                  "(?i)\\b(door|hardware|equipment|device|access control|camera)s? (and .* )?(schedule|list)\\b|\\bschedule(s| of .*)?$"),
              SheetRole.SCHEDULE),
          new Sign(
              Pattern.compile(
                  "(?i)riser|schematic|block diagram|single[- ]line|topology|system diagram|wiring"),
              SheetRole.RISER),
          new Sign(
              Pattern.compile("(?i)\\bdetails?\\b|elevations?\\b|mounting|typical"),
              SheetRole.DETAIL),
          new Sign(
              Pattern.compile(
                  "(?i)^(.* )?cover( sheet)?$|drawing (list|index|register)|sheet index|title sheet|index of drawings"),
              SheetRole.COVER),
          new Sign(Pattern.compile("(?i)general notes|\\bnotes\\b|specification"), SheetRole.NOTES),
          new Sign(Pattern.compile("(?i)legend|symbols|abbreviations"), SheetRole.LEGEND));

  /** Heading of the list of a set's drawings. */
  private static final Pattern INDEX =
      Pattern.compile(
          "(?i)\\W*((sheet|drawing) (list|index|register)|index of (sheets|drawings))\\W*");

  /** Smallest type of a title, as part of the largest on the sheet. */
  private static final double LIKE_HEADLINE = 0.5;

  private RoleReader() {}

  /**
   * The role of a sheet.
   *
   * @param legendShare part of the sheet that its legend takes, 0 to 1
   * @param openings doors drawn on it
   */
  public static Role read(
      Sheet sheet, TitleBlock block, List<TextLine> lines, double legendShare, int openings) {
    String blockTitle = block.title();
    String title = blockTitle != null ? blockTitle : likelyTitle(sheet, lines);
    boolean security = SECURITY.matcher(title).find();
    boolean plan = PLAN.matcher(title).find();
    if (OTHER_TRADE.matcher(title).find() && !security) {
      return new Role(
          SheetRole.OTHER, false, "the title '%s' is that of another trade".formatted(title));
    }
    for (Sign sign : SIGNS) {
      boolean drawnPlan = plan && openings >= 3 && sign.role != SheetRole.SCHEDULE;
      if (sign.words.matcher(title).find() && !drawnPlan) {
        return new Role(sign.role, false, "the title is '%s'".formatted(title));
      }
    }
    if (plan || security && openings > 0) {
      return new Role(SheetRole.PLAN, true, "the title is '%s'".formatted(title));
    }
    if (legendShare > 0.3 && openings == 0) {
      return new Role(SheetRole.LEGEND, false, "a legend takes most of the sheet");
    }
    if (legendShare == 0 && lines.stream().anyMatch(l -> INDEX.matcher(l.text()).matches())) {
      return new Role(SheetRole.COVER, false, "the drawings of the set are listed on it");
    }
    if (openings >= 3) {
      return new Role(SheetRole.PLAN, true, "%d doors are drawn on it".formatted(openings));
    }
    String headline = headline(sheet, lines);
    for (Sign sign : SIGNS) {
      if (sign.words.matcher(headline).find()) {
        return new Role(sign.role, false, "its largest lettering is '%s'".formatted(headline));
      }
    }
    return new Role(SheetRole.PLAN, true, "nothing on it says that it is no plan");
  }

  /**
   * Where no caption names the title: the largest line that tells of a plan or a trade, as headings
   * of legends and notes are often larger; else the line of largest type.
   */
  private static String likelyTitle(Sheet sheet, List<TextLine> lines) {
    List<TextLine> worded = lines.stream().filter(RoleReader::hasWord).toList();
    double largest = worded.stream().mapToDouble(TextLine::size).max().orElse(0);
    List<TextLine> telling =
        worded.stream()
            .filter(l -> l.size() >= LIKE_HEADLINE * largest)
            .filter(l -> PLAN.matcher(l.text()).find())
            .filter(l -> SECURITY.matcher(l.text()).find() || OTHER_TRADE.matcher(l.text()).find())
            .toList();
    return headline(sheet, telling.isEmpty() ? lines : telling);
  }

  /** The line of largest type. */
  private static String headline(Sheet sheet, List<TextLine> lines) {
    return lines.stream()
        .filter(RoleReader::hasWord)
        .max(
            Comparator.comparingDouble(TextLine::size)
                .thenComparingDouble(l -> sheet.height() - l.box().y0()))
        .map(TextLine::text)
        .orElse("");
  }

  private static boolean hasWord(TextLine line) {
    return line.text().matches("(?U).*\\p{L}{3,}.*");
  }
}
