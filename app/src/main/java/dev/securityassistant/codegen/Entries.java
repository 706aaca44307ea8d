package dev.securityassistant.codegen;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Cells that a person fills in from a list. */
final class Entries {

  private static final String[] CHOICES = {"yes", "no", "query"};

  private Entries() {}

  /** Offers the choices in every column that is to be filled in. */
  static void offer(SXSSFSheet sheet, Table<?> table) {
    for (int c = 0; c < table.columns().size(); c++) {
      if (table.columns().get(c).kind() == Column.Kind.CHECKED) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list =
            helper.createValidation(
                helper.createExplicitListConstraint(CHOICES),
                new CellRangeAddressList(Table.FIRST_ROW, table.lastRow(), c, c));
        list.setEmptyCellAllowed(true);
        list.setShowErrorBox(true);
        list.createErrorBox("Checked", "Choose yes, no or query, or leave the cell empty.");
        sheet.addValidationData(list);
      }
    }
  }
}
