package dev.securityassistant.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is done about a file that cannot be read: it stays as it is, and a copy is kept aside. */
final class DamagedFile {

  private DamagedFile() {}

  /**
   * Copies the content beside the file, once for each content, and gives the error to throw: what
   * is wrong, where the copy lies and what to do.
   */
  static IOException keptAside(Path file, byte[] content, IOException cause) {
    String message =
        "%s is damaged: %s. It is left as it is and nothing will be written to it."
            .formatted(file, LocalFolder.reason(cause));
    Path copy = file.resolveSibling(file.getFileName() + ".damaged-" + fingerprint(content));
    try {
      if (!Files.exists(copy)) {
        Files.write(copy, content);
      }
      return new IOException(
          message
              + " A copy is kept as %s. Repair the file, or move it away to start with no jobs; the jobs' files are not touched."
                  .formatted(copy.getFileName()),
          cause);
    } catch (IOException e) {
      IOException both =
          new IOException(message + " A copy could not be made: " + LocalFolder.reason(e), cause);
      both.addSuppressed(e);
      return both;
    }
  }

  private static String fingerprint(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
