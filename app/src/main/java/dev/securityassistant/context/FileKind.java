package dev.securityassistant.context;

import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes; its name says nothing. */
enum FileKind {
  EMPTY,
  ZIP,
  PDF,
  OLE,
  RTF,
  TEXT,
  BINARY;

  /** How many bytes {@link #of} wants to see. */
  static final int HEAD = 4096;

  private static final int PDF_MARK_WITHIN = 1024;

  static FileKind of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    int mark = text.indexOf("%PDF-");
    if (mark >= 0 && mark < PDF_MARK_WITHIN) {
      return PDF;
    }
    if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return OLE;
    }
    if (text.startsWith("{\\rtf")) {
      return RTF;
    }
    return isText(text) ? TEXT : BINARY;
  }

  private static boolean isText(String head) {
    if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
      return true;
    }
    return head.chars().noneMatch(c -> c < ' ' && "\t\r\n\f\u001b\b".indexOf(c) < 0);
  }
}
