package dev.securityassistant.context;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a document of any known kind; the content decides, never the file name. */
final class DocumentReader {

  private static final long LARGEST_FILE = 100L << 20;
  private static final int OLE_DIRECTORY_WITHIN = 8 << 20;

  private DocumentReader() {}

  static Document read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) > LARGEST_FILE) {
      throw new SpecificationException(
          "specification_too_large",
          "The specification "
              + name
              + " is larger than 100 MB. Remove pictures or attach only the security section.");
    }
    return switch (FileKind.of(head(file, FileKind.HEAD))) {
      case ZIP -> DocxReader.read(file, name);
      case PDF -> PdfReader.read(file, name);
      case TEXT -> PlainTextReader.read(file, name);
      case EMPTY ->
          throw new SpecificationException(
              "specification_empty",
              "The specification " + name + " is empty (0 bytes). Attach the complete file.");
      case OLE -> throw ole(file, name);
      case RTF -> throw unsupported(name, "a rich text (RTF) file");
      case BINARY -> throw unsupported(name, "none of these kinds");
    };
  }

  private static SpecificationException ole(Path file, String name) throws IOException {
    String content = new String(head(file, OLE_DIRECTORY_WITHIN), StandardCharsets.ISO_8859_1);
    if (content.contains(utf16("EncryptedPackage"))) {
      return new SpecificationException(
          "specification_encrypted",
          "The specification "
              + name
              + " is protected by a password. Save it without the password and attach it again.");
    }
    return unsupported(name, "an Office file of the time before 2007 (.doc)");
  }

  private static SpecificationException unsupported(String name, String what) {
    return new SpecificationException(
        "specification_kind",
        "The specification "
            + name
            + " is "
            + what
            + ". Only Word (.docx), PDF and plain text can be read; save it as one of them.");
  }

  private static String utf16(String word) {
    return new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  private static byte[] head(Path file, int length) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(length);
    }
  }
}
