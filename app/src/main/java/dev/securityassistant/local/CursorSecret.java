package dev.securityassistant.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * The secret that seals cursors: 32 random bytes in {@code .cursor-secret}, readable by its owner
 * alone where the file system knows owners. Deleting it makes cursors given out before void and
 * does no other harm.
 */
final class CursorSecret {

  private static final int LENGTH = 32;

  private CursorSecret() {}

  /** The folder's secret; made where there is none. */
  static byte[] of(LocalFolder folder) throws IOException {
    Path file = folder.secret();
    byte[] secret = Files.exists(file) ? read(file) : new byte[0];
    return secret.length == LENGTH ? secret : folder.lock("secret").with(() -> make(folder));
  }

  private static byte[] make(LocalFolder folder) throws IOException {
    Path file = folder.secret();
    byte[] secret = Files.exists(file) ? read(file) : new byte[0];
    if (secret.length == LENGTH) {
      return secret;
    }
    byte[] fresh = new byte[LENGTH];
    new SecureRandom().nextBytes(fresh);
    Path written = folder.aside().write(out -> out.write(fresh));
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
    }
    AsideFiles.place(written, file);
    return fresh;
  }

  private static byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
  }
}
