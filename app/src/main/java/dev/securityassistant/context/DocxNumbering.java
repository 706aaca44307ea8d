package dev.securityassistant.context;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** Counts the automatic numbers of Word, which stand nowhere in the text. */
final class DocxNumbering {

  private static final int LEVELS = 9;
  private static final Pattern NAMED = Pattern.compile("\\p{L}{2,}.*\\d.*");

  private final XWPFDocument document;
  private final @Nullable XWPFNumbering numbering;
  private final Map<BigInteger, int[]> counters = new HashMap<>();

  DocxNumbering(XWPFDocument document) {
    this.document = document;
    this.numbering = document.getNumbering();
  }

  /** Whether a label is a name of its own ({@code Type 1}) rather than a clause number. */
  static boolean isName(String label) {
    return NAMED.matcher(label).matches();
  }

  /** The label of this paragraph, counted on; empty for bullets and where it has none. */
  String next(XWPFParagraph paragraph) {
    CTNumPr properties = properties(paragraph);
    if (numbering == null || properties == null || properties.getNumId() == null) {
      return "";
    }
    XWPFNum num = numbering.getNum(properties.getNumId().getVal());
    XWPFAbstractNum scheme =
        num == null || num.getCTNum().getAbstractNumId() == null
            ? null
            : numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
    if (scheme == null) {
      return "";
    }
    int level = properties.getIlvl() == null ? 0 : properties.getIlvl().getVal().intValue();
    return label(scheme, Math.clamp(level, 0, LEVELS - 1));
  }

  private String label(XWPFAbstractNum scheme, int level) {
    CTLvl[] levels = scheme.getCTAbstractNum().getLvlArray();
    if (level >= levels.length || levels[level].getLvlText() == null) {
      return "";
    }
    int[] counter =
        counters.computeIfAbsent(
            scheme.getCTAbstractNum().getAbstractNumId(), id -> new int[LEVELS]);
    counter[level]++;
    for (int below = level + 1; below < LEVELS; below++) {
      counter[below] = 0;
    }
    String text = levels[level].getLvlText().getVal();
    if (text == null || !text.contains("%")) {
      return "";
    }
    for (int i = 0; i <= level && i < levels.length; i++) {
      text = text.replace("%" + (i + 1), number(levels[i], Math.max(1, counter[i])));
    }
    return text.strip();
  }

  private static String number(CTLvl level, int count) {
    int value = count - 1 + (level.getStart() == null ? 1 : level.getStart().getVal().intValue());
    String format = level.getNumFmt() == null ? "decimal" : level.getNumFmt().getVal().toString();
    return switch (format) {
      case "lowerLetter" -> String.valueOf((char) ('a' + (value - 1) % 26));
      case "upperLetter" -> String.valueOf((char) ('A' + (value - 1) % 26));
      case "decimalZero" -> "%02d".formatted(value);
      default -> Integer.toString(value);
    };
  }

  private @Nullable CTNumPr properties(XWPFParagraph paragraph) {
    if (paragraph.getCTP().getPPr() != null && paragraph.getCTP().getPPr().getNumPr() != null) {
      return paragraph.getCTP().getPPr().getNumPr();
    }
    String id = paragraph.getStyleID();
    XWPFStyle style =
        id == null || document.getStyles() == null ? null : document.getStyles().getStyle(id);
    return style == null || style.getCTStyle().getPPr() == null
        ? null
        : style.getCTStyle().getPPr().getNumPr();
  }
}
