package dev.securityassistant.context;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;

/** Tells headings by their style; a style based on a heading is a heading of its depth. */
final class DocxHeadings {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:heading|überschrift|titre|rubrik|pennawd)\\s*(\\d)", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_CHAIN = 10;

  private final @Nullable XWPFStyles styles;

  DocxHeadings(@Nullable XWPFStyles styles) {
    this.styles = styles;
  }

  /** Depth of the heading, from 1; 0 where the paragraph is none. */
  int level(XWPFParagraph paragraph) {
    String id = paragraph.getStyleID();
    for (int i = 0; id != null && i < LONGEST_CHAIN; i++) {
      XWPFStyle style = styles == null ? null : styles.getStyle(id);
      Matcher byName =
          NAME.matcher(style == null || style.getName() == null ? id : style.getName());
      if (byName.find()) {
        return Integer.parseInt(byName.group(1));
      }
      id = style == null ? null : style.getBasisStyleID();
    }
    return 0;
  }
}
