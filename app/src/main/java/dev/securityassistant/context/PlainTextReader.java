package dev.securityassistant.context;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads plain text in UTF-8, UTF-16 (with mark) or Windows-1252. */
final class PlainTextReader {

  private static final long LARGEST_TEXT = 20L << 20;

  private PlainTextReader() {}

  static Document read(Path file, String name) throws IOException {
    if (Files.size(file) > LARGEST_TEXT) {
      throw new SpecificationException(
          "specification_too_large",
          "The specification "
              + name
              + " holds more than 20 MB of text. Attach only the security section.");
    }
    List<String> lines = decode(Files.readAllBytes(file)).lines().toList();
    DocumentBuilder builder = new DocumentBuilder();
    new LineParser(builder).parse(lines);
    return builder.build(name);
  }

  private static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
