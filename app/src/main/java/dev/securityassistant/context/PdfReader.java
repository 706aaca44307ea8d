package dev.securityassistant.context;

import dev.securityassistant.drawing.text.PdfText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a specification that comes as PDF: its text layer, line by line. */
final class PdfReader {

  private PdfReader() {}

  static Document read(Path file, String name) throws IOException {
    List<String> lines =
        switch (PdfText.read(file)) {
          case PdfText.Lines text -> text.lines();
          case PdfText.Locked _ ->
              throw new SpecificationException(
                  "specification_encrypted",
                  "The specification "
                      + name
                      + " is protected by a password. Save it without the password and attach it"
                      + " again.");
          case PdfText.Unreadable why ->
              throw new SpecificationException(
                  "specification_damaged",
                  "The specification "
                      + name
                      + " cannot be read as a PDF ("
                      + why.reason()
                      + "). Save it as PDF or Word document again and attach it again.");
        };
    DocumentBuilder builder = new DocumentBuilder();
    if (lines.stream().allMatch(String::isBlank)) {
      builder.warning(
          "The specification "
              + name
              + " has no text layer (it is a scan), so nothing was read from it. Attach it as Word"
              + " document or as PDF with text.");
    }
    new LineParser(builder).parse(lines);
    return builder.build(name);
  }
}
