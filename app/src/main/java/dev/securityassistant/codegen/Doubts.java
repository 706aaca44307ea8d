package dev.securityassistant.codegen;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Colours for what is sure, doubtful or wrong; they follow when a person changes the cell. */
final class Doubts {

  private static final String GREEN = "C6EFCE";
  private static final String AMBER = "FFEB9C";
  private static final String RED = "FFC7CE";
  private static final String BLUE = "DDEBF7";

  private Doubts() {}

  /** Colours the columns of confidence, status and severity. */
  static void colour(SXSSFSheet sheet, Table<?> table) {
    for (int c = 0; c < table.columns().size(); c++) {
      CellRangeAddress[] range = {new CellRangeAddress(Table.FIRST_ROW, table.lastRow(), c, c)};
      String cell = CellReference.convertNumToColString(c) + (Table.FIRST_ROW + 1);
      switch (table.columns().get(c).kind()) {
        case CONFIDENCE -> {
          rule(sheet, range, "AND(ISNUMBER(%s),%s>=0.9)".formatted(cell, cell), GREEN);
          rule(
              sheet, range, "AND(ISNUMBER(%s),%s>=0.75,%s<0.9)".formatted(cell, cell, cell), AMBER);
          rule(sheet, range, "AND(ISNUMBER(%s),%s<0.75)".formatted(cell, cell), RED);
        }
        case STATUS -> {
          rule(sheet, range, cell + "=\"ok\"", GREEN);
          rule(sheet, range, cell + "=\"check\"", AMBER);
          rule(sheet, range, cell + "=\"missing\"", RED);
        }
        case SEVERITY -> {
          rule(sheet, range, cell + "=\"critical\"", RED);
          rule(sheet, range, cell + "=\"major\"", AMBER);
          rule(sheet, range, cell + "=\"information\"", BLUE);
        }
        case TEXT, WRAPPED, CENTRED, DETAIL, QUANTITY, NUMBER, POINTS, CHECKED -> {}
      }
    }
  }

  private static void rule(
      SXSSFSheet sheet, CellRangeAddress[] range, String formula, String colour) {
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(Styles.colour(colour));
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    formatting.addConditionalFormatting(range, rule);
  }
}
