package dev.securityassistant.codegen;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once however many cells bear it. */
final class Styles {

  private static final String FONT = "Arial";
  private static final String WHITE = "FFFFFF";
  private static final String DARK = "1F3864";
  private static final String LINE = "BFBFBF";
  private static final String LINK = "0B5394";

  private final XSSFWorkbook workbook;
  private final Map<Key, CellStyle> made = new HashMap<>();

  /**
   * @param inert whether a text that looks like a formula stays text when a person edits it
   * @param linked whether it shows as a link
   */
  private record Key(Look look, Group group, boolean inert, boolean linked) {}

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The style of this look. */
  CellStyle of(Look look) {
    return of(look, false, false);
  }

  /** The style of a data cell. */
  CellStyle of(Look look, boolean inert, boolean linked) {
    return made.computeIfAbsent(new Key(look, Group.NONE, inert, linked), this::make);
  }

  /** The style of a heading under this group's colour. */
  CellStyle of(Look look, Group group) {
    return made.computeIfAbsent(new Key(look, group, false, false), this::make);
  }

  private CellStyle make(Key key) {
    XSSFCellStyle style = workbook.createCellStyle();
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) 9);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setQuotePrefixed(key.inert());
    switch (key.look()) {
      case TITLE -> {
        font.setFontHeightInPoints((short) 14);
        font.setBold(true);
        font.setColor(colour(DARK));
      }
      case NOTE -> {
        font.setItalic(true);
        font.setColor(colour("595959"));
      }
      case BAND -> {
        heading(style, font, key.group().colour());
        style.setAlignment(HorizontalAlignment.CENTER);
      }
      case HEADER -> {
        heading(style, font, key.group().colour());
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
      }
      case TEXT -> {
        bordered(style);
        style.setIndention((short) 1);
      }
      case WRAPPED -> {
        bordered(style);
        style.setIndention((short) 1);
        style.setWrapText(true);
      }
      case CENTRED -> {
        bordered(style);
        style.setAlignment(HorizontalAlignment.CENTER);
      }
      case WHOLE -> {
        bordered(style);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setDataFormat(format("0"));
      }
      case POINTS -> {
        bordered(style);
        style.setDataFormat(format("0.0"));
      }
      case SHARE -> {
        bordered(style);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setDataFormat(format("0%"));
      }
      case ENTRY -> {
        bordered(style);
        fill(style, "FFFBE6");
        style.setAlignment(HorizontalAlignment.CENTER);
      }
      case TOTAL_TEXT, TOTAL -> {
        bordered(style);
        fill(style, "D9E2F3");
        font.setBold(true);
        style.setBorderTop(BorderStyle.MEDIUM);
        style.setDataFormat(format("0"));
        style.setAlignment(
            key.look() == Look.TOTAL ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
      }
      case LABEL -> {
        bordered(style);
        fill(style, "EDEDED");
        font.setBold(true);
      }
    }
    if (key.linked()) {
      font.setColor(colour(LINK));
      font.setUnderline(XSSFFont.U_SINGLE);
    }
    style.setFont(font);
    return style;
  }

  private static void heading(XSSFCellStyle style, XSSFFont font, String background) {
    fill(style, background);
    font.setBold(true);
    font.setColor(colour(WHITE));
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setLeftBorderColor(colour(WHITE));
    style.setRightBorderColor(colour(WHITE));
  }

  private static void bordered(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour(LINE));
    style.setBottomBorderColor(colour(LINE));
    style.setLeftBorderColor(colour(LINE));
    style.setRightBorderColor(colour(LINE));
  }

  private static void fill(XSSFCellStyle style, String background) {
    style.setFillForegroundColor(colour(background));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private short format(String pattern) {
    return workbook.createDataFormat().getFormat(pattern);
  }

  /** The colour of six hexadecimal digits. */
  static XSSFColor colour(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(hex), null);
  }
}
