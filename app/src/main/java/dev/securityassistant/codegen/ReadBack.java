package dev.securityassistant.codegen;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.judge.ArtefactFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads a workbook of ours as a stranger would: from the file's XML, not from what was meant to be
 * written. Totals are worked out from the range that each formula names.
 */
final class ReadBack {

  /** Sheets with formulas of our own in every place; their texts are checked on the tables. */
  private static final Set<String> FREE_FORM = Set.of("Summary", "Run facts");

  private ReadBack() {}

  /** What the workbook says. Memory grows with the figures of one sheet only. */
  static ArtefactFacts read(Path workbook) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      List<String> names = names(zip);
      List<String> formulas = new ArrayList<>();
      int scheduleRows = 0;
      int equipmentRows = 0;
      Map<ComponentType, Integer> totals = new EnumMap<>(ComponentType.class);
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        if (FREE_FORM.contains(name)) {
          continue;
        }
        TableScan table = new TableScan(name);
        try (InputStream sheet = part(zip, "xl/worksheets/sheet%d.xml".formatted(i + 1))) {
          SheetCells.read(sheet, table);
        }
        formulas.addAll(table.formulaTexts());
        if (name.equals(ScheduleTables.SCHEDULE)) {
          scheduleRows = table.rows();
          for (ComponentType type : ComponentType.values()) {
            table
                .total(ScheduleColumns.quantityTitle(type))
                .ifPresent(sum -> totals.put(type, (int) Math.round(sum)));
          }
        } else if (name.equals(EquipmentTable.NAME)) {
          equipmentRows = table.rows();
        }
      }
      return new ArtefactFacts(scheduleRows, equipmentRows, totals, formulas);
    }
  }

  /** Names of the sheets in the order of their files, as the workbook is written. */
  private static List<String> names(ZipFile zip) throws IOException {
    try (InputStream xml = part(zip, "xl/workbook.xml")) {
      return SheetNames.read(xml);
    }
  }

  private static InputStream part(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("the workbook %s lacks its part %s".formatted(zip.getName(), name));
    }
    return zip.getInputStream(entry);
  }
}
