package dev.securityassistant;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files that nobody should send, and one or two that are only unusual. */
final class BadFiles {

  private static final String TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
          + "</Types>";
  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
          + "</Relationships>";

  private BadFiles() {}

  static Path pages(Path file, int count, float side) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < count; i++) {
        document.addPage(new PDPage(new PDRectangle(side, side)));
      }
      document.save(file.toFile());
    }
    return file;
  }

  static Path cutShort(Path file) throws IOException {
    byte[] whole = Files.readAllBytes(pages(file, 3, 500));
    Files.write(file, Arrays.copyOf(whole, 60));
    return file;
  }

  static Path protectedByPassword(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", "user", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.save(file.toFile());
    }
    return file;
  }

  /** A page whose content is so many megabytes of line drawing, deflated to next to nothing. */
  static Path decompressionBomb(Path file, int megabytes) throws IOException {
    byte[] block = "0 0 m 9 9 l S\n".repeat(75_000).getBytes(StandardCharsets.US_ASCII);
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDStream stream = new PDStream(document);
      try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
        for (int i = 0; i < megabytes; i++) {
          content.write(block);
        }
      }
      page.setContents(stream);
      document.save(file.toFile());
    }
    return file;
  }

  static Path docx(Path file, String documentXml) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      part(zip, "[Content_Types].xml", TYPES);
      part(zip, "_rels/.rels", RELATIONS);
      part(zip, "word/document.xml", documentXml);
    }
    return file;
  }

  static Path docxWithEntity(Path file, Path secret) throws IOException {
    return docx(
        file,
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri())
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>Lock type 02: &e;</w:t></w:r></w:p></w:body></w:document>");
  }

  static Path docxBomb(Path file) throws IOException {
    return docx(
        file,
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + "<w:p/>".repeat(20_000_000)
            + "</w:body></w:document>");
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
