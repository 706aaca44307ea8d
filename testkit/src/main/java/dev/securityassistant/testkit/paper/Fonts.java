package dev.securityassistant.testkit.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** The fonts of one document, each loaded when first used. */
final class Fonts {

  private static final String EMBEDDED =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final PDDocument document;
  private final Map<Face, PDFont> loaded = new EnumMap<>(Face.class);

  Fonts(PDDocument document) {
    this.document = document;
  }

  PDFont font(Face face) {
    return loaded.computeIfAbsent(face, this::load);
  }

  Map<Face, PDFont> loaded() {
    return loaded;
  }

  /** Width in points. */
  double width(Lettering lettering, String text) {
    try {
      return font(lettering.face()).getStringWidth(text) / 1000 * lettering.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] encode(Face face, String text) {
    try {
      PDFont font = font(face);
      if (font.willBeSubset()) {
        text.codePoints().forEach(font::addToSubset);
      }
      return font.encode(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDFont load(Face face) {
    return switch (face) {
      case SANS -> new PDType1Font(FontName.HELVETICA);
      case SANS_BOLD -> new PDType1Font(FontName.HELVETICA_BOLD);
      case SANS_OBLIQUE -> new PDType1Font(FontName.HELVETICA_OBLIQUE);
      case TYPEWRITER -> new PDType1Font(FontName.COURIER);
      case SERIF -> new PDType1Font(FontName.TIMES_ROMAN);
      case EMBEDDED -> embedded();
    };
  }

  private PDFont embedded() {
    try (InputStream in = Objects.requireNonNull(PDFont.class.getResourceAsStream(EMBEDDED))) {
      return PDType0Font.load(document, in, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
