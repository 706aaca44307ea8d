package dev.securityassistant.context;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a zip before any XML library sees it: number of entries, true inflated sizes, ratio
 * of compression, document type declarations. Sizes in the directory are not believed; every entry
 * is inflated and counted.
 */
final class OfficeZip {

  private static final int MOST_ENTRIES = 1_000;
  private static final long LARGEST_XML = 24L << 20;
  private static final long LARGEST_OTHER = 100L << 20;
  private static final long LARGEST_TOTAL = 200L << 20;
  private static final long RATIO_FROM = 1L << 20;
  private static final int HIGHEST_RATIO = 90;
  private static final String DOCTYPE = "<!DOCTYPE";

  private final String name;
  private long total;

  private OfficeZip(String name) {
    this.name = name;
  }

  /** Refuses what is not a Word document or may harm; returns where all is well. */
  static void check(Path file, String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      new OfficeZip(name).check(zip);
    } catch (ZipException e) {
      throw new SpecificationException(
          "specification_damaged",
          "The specification " + name + " is damaged or cut short. Attach the complete file.",
          e);
    }
  }

  private void check(ZipFile zip) throws IOException {
    if (zip.getEntry("[Content_Types].xml") == null
        || zip.stream().noneMatch(entry -> entry.getName().startsWith("word/"))) {
      throw new SpecificationException(
          "specification_kind",
          "The specification "
              + name
              + " is a zip file but no Word document. Only Word (.docx), PDF and plain text can be"
              + " read; save it as one of them.");
    }
    if (zip.size() > MOST_ENTRIES) {
      throw bomb("it holds " + zip.size() + " parts, more than " + MOST_ENTRIES);
    }
    for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
      check(zip, entries.nextElement());
    }
  }

  private void check(ZipFile zip, ZipEntry entry) throws IOException {
    String lower = entry.getName().toLowerCase(Locale.ROOT);
    boolean xml = lower.endsWith(".xml") || lower.endsWith(".rels");
    long limit = xml ? LARGEST_XML : LARGEST_OTHER;
    long size = 0;
    String tail = "";
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        total += n;
        if (size > limit || total > LARGEST_TOTAL) {
          throw bomb("a part unpacks to more than " + (limit >> 20) + " MB");
        }
        if (size > RATIO_FROM && size > HIGHEST_RATIO * Math.max(1, entry.getCompressedSize())) {
          throw bomb("a part unpacks to more than " + HIGHEST_RATIO + " times its size");
        }
        if (xml) {
          tail = scan(tail, buffer, n);
        }
      }
    }
  }

  /** Looks for a declaration also across two reads and in two-byte encodings. */
  private String scan(String tail, byte[] buffer, int n) {
    String chunk = new String(buffer, 0, n, StandardCharsets.ISO_8859_1).replace("\0", "");
    String text = tail + chunk;
    if (text.contains(DOCTYPE)) {
      throw new SpecificationException(
          "specification_unsafe",
          "The specification "
              + name
              + " declares a document type (DTD), which Word never writes and which can make a"
              + " reader fetch other files. Open it in Word and save it again.");
    }
    return text.substring(Math.max(0, text.length() - DOCTYPE.length()));
  }

  private SpecificationException bomb(String why) {
    return new SpecificationException(
        "specification_too_large",
        "The specification "
            + name
            + " is not read because "
            + why
            + ". Remove pictures, or attach only the security section.");
  }
}
