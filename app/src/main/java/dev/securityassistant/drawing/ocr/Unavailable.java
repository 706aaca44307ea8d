package dev.securityassistant.drawing.ocr;

import java.util.Locale;

/** Says what to do where an engine does not run. */
final class Unavailable {

  private Unavailable() {}

  static OcrException because(String engine, Throwable cause) {
    return new OcrException(
        String.format(
            Locale.ROOT,
            "the text recognition (%s) does not run on this machine (%s, %s: %s), so scanned and"
                + " outlined pages are not read; vector pages are. It runs on Linux, macOS and"
                + " Windows on 64-bit Intel or ARM and unpacks its libraries to the folder for"
                + " temporary files and to .javacpp in the home folder, which have to be writable"
                + " and may not be mounted noexec (JAVA_OPTS=-Djava.io.tmpdir=FOLDER chooses"
                + " another). Or ask for the vector PDF",
            engine,
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            said(cause)),
        cause);
  }

  private static String said(Throwable cause) {
    String message = cause.getMessage();
    String first = message == null ? "" : message.lines().findFirst().orElse("");
    return first.isBlank() ? cause.getClass().getSimpleName() : first;
  }
}
