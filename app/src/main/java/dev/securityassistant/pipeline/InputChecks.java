package dev.securityassistant.pipeline;

import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.file.InputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Whether files are what they should be, told by their content, not their names alone.
 *
 * @param mostBytes largest file taken
 * @param mostPages longest drawing taken
 * @param pages opens a drawing and counts its pages
 */
public record InputChecks(long mostBytes, int mostPages, PageCount pages) {

  /** A PDF's header stands within its first 1,024 bytes (ISO 32000-1, implementation note 13). */
  private static final int HEADER_WITHIN = 1_024;

  /** Opens a drawing and counts its pages. */
  @FunctionalInterface
  public interface PageCount {
    int of(Path drawing) throws IOException, DrawingException;
  }

  /** Refuses at once what need not be copied: missing, a folder, empty, too large. */
  void refuseUnfit(Path file) throws IOException, InputException {
    if (!Files.exists(file)) {
      throw new InputException("file_missing", "%s does not exist; check the path".formatted(file));
    }
    if (!Files.isRegularFile(file)) {
      throw new InputException("not_a_file", "%s is not a file; name a file".formatted(file));
    }
    if (!Files.isReadable(file)) {
      throw new InputException(
          "file_unreadable", "%s may not be read; change its permissions".formatted(file));
    }
    long size = Files.size(file);
    if (size == 0) {
      throw new InputException(
          "file_empty", "%s is empty; save or send it again".formatted(file.getFileName()));
    }
    if (size > mostBytes) {
      throw new InputException(
          "file_too_large",
          "%s has %.1f MB, more than the %.1f MB that are taken; raise MAX_FILE_MB or split it"
              .formatted(file.getFileName(), size / 1e6, mostBytes / 1e6));
    }
  }

  /** Checks a drawing; returns its pages. */
  int drawing(Path file) throws IOException, InputException, DrawingException {
    if (!head(file).contains("%PDF-")) {
      throw new InputException(
          "not_a_pdf",
          "%s is not a PDF (%s); export the drawing as PDF"
              .formatted(file.getFileName(), guess(head(file))));
    }
    int count = pages.of(file);
    if (count > mostPages) {
      throw new InputException(
          "too_many_pages",
          "%s has %d pages, more than the %d that are taken; raise MAX_PAGES or split it"
              .formatted(file.getFileName(), count, mostPages));
    }
    return count;
  }

  /** Checks a specification; returns the extension it is stored with: docx, pdf or txt. */
  String context(Path file) throws IOException, InputException {
    String head = head(file);
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (head.startsWith("PK\u0003\u0004")) {
      return accepted(file, name.endsWith(".docx"), "docx", head);
    }
    if (head.contains("%PDF-")) {
      return accepted(file, name.endsWith(".pdf"), "pdf", head);
    }
    boolean text = head.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t');
    return accepted(file, text && name.endsWith(".txt"), "txt", head);
  }

  private static String accepted(Path file, boolean fits, String extension, String head)
      throws InputException {
    if (!fits) {
      throw new InputException(
          "context_kind",
          "%s is not a specification that is read (%s); give a .docx, .pdf or .txt whose content fits its name"
              .formatted(file.getFileName(), guess(head)));
    }
    return extension;
  }

  private static String guess(String head) {
    if (head.contains("%PDF-")) {
      return "it holds a PDF";
    }
    if (head.startsWith("PK")) {
      return "it holds a ZIP or Office file";
    }
    if (head.startsWith("AC10")) {
      return "it holds an AutoCAD drawing";
    }
    if (head.startsWith("\u00ff\u00d8") || head.startsWith("\u0089PNG")) {
      return "it holds a picture";
    }
    return "its content is of another kind";
  }

  private static String head(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return new String(content.readNBytes(HEADER_WITHIN), StandardCharsets.ISO_8859_1);
    }
  }
}
