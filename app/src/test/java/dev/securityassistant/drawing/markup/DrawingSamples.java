package dev.securityassistant.drawing.markup;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Small drawings for tests. */
public final class DrawingSamples {

  private DrawingSamples() {}

  /** A drawing of this many pages of 600 × 400 points, each with a line on it. */
  public static Path plain(Path folder, int pages) throws IOException {
    Path file = folder.resolve("plain.pdf");
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        page(document, new PDRectangle(600, 400));
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** A page of 600 × 400 units in a larger sheet, turned, in units of a size of their own. */
  static Path turned(Path folder, int rotation, float unit) throws IOException {
    Path file = folder.resolve("turned.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = page(document, new PDRectangle(-20, -30, 1000, 900));
      page.setCropBox(new PDRectangle(10, 20, 600, 400));
      page.setRotation(rotation);
      page.setUserUnit(unit);
      document.save(file.toFile());
    }
    return file;
  }

  /** A drawing that opens with {@code user} and forbids changes to whoever has only that. */
  static Path encrypted(Path folder, String user) throws IOException {
    Path file = folder.resolve("encrypted.pdf");
    try (PDDocument document = new PDDocument()) {
      page(document, new PDRectangle(600, 400));
      AccessPermission permission = new AccessPermission();
      permission.setCanModify(false);
      StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, permission);
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.save(file.toFile());
    }
    return file;
  }

  private static PDPage page(PDDocument document, PDRectangle size) throws IOException {
    PDPage page = new PDPage(size);
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      out.moveTo(50, 50);
      out.lineTo(200, 100);
      out.stroke();
    }
    return page;
  }
}
