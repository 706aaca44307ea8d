package dev.securityassistant.context;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a one-page PDF by hand; a bar starts a new column. */
final class PdfFile {

  private PdfFile() {}

  static Path write(Path file, String... lines) throws IOException {
    StringBuilder content = new StringBuilder("BT /F1 10 Tf ");
    int y = 780;
    for (String line : lines) {
      int x = 60;
      for (String cell : line.split("\\|")) {
        content.append("1 0 0 1 %d %d Tm (%s) Tj ".formatted(x, y, cell));
        x += 120;
      }
      y -= 24;
    }
    content.append("ET");
    List<String> objects =
        List.of(
            "<</Type/Catalog/Pages 2 0 R>>",
            "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                + "/Resources<</Font<</F1 5 0 R>>>>>>",
            "<</Length %d>>\nstream\n%s\nendstream".formatted(content.length(), content),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
    return Files.writeString(file, assemble(objects), StandardCharsets.ISO_8859_1);
  }

  private static String assemble(List<String> objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    List<Integer> offsets = new ArrayList<>();
    for (String object : objects) {
      offsets.add(pdf.length());
      pdf.append("%d 0 obj\n%s\nendobj\n".formatted(offsets.size(), object));
    }
    int start = pdf.length();
    pdf.append("xref\n0 %d\n0000000000 65535 f \n".formatted(objects.size() + 1));
    offsets.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
    pdf.append("trailer<</Size %d/Root 1 0 R>>\n".formatted(objects.size() + 1));
    return pdf.append("startxref\n%d\n%%%%EOF\n".formatted(start)).toString();
  }
}
