package dev.securityassistant.codegen;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** How a sheet prints: A3 landscape, as wide as the paper, headings on every page, page numbers. */
final class PrintSetup {

  private PrintSetup() {}

  /** Sets up the sheet; rows from the top to {@code lastHeading} (from 0) repeat on every page. */
  static void apply(SXSSFSheet sheet, int lastHeading) {
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    sheet.setDisplayGridlines(false);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A3_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(0, lastHeading, -1, -1));
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
    sheet.setMargin(PageMargin.TOP, 0.5);
    sheet.setMargin(PageMargin.BOTTOM, 0.6);
    Footer footer = sheet.getFooter();
    footer.setLeft("&8Security Assistant: to be checked by a designer");
    footer.setCenter("&8&A");
    footer.setRight("&8Page &P of &N");
  }

  /** Prints from the first cell to this row and column, from 0. */
  static void area(SXSSFSheet sheet, int lastRow, int lastColumn) {
    SXSSFWorkbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, lastRow);
  }
}
