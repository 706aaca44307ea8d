package dev.securityassistant.local;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The folder everything is kept in, {@code local_output/}. Beside what the schema asks for it holds
 * {@code .locks/}, {@code .aside/} with files being written, and {@code .cursor-secret}. Several
 * processes may use one folder of one machine; folders on network drives are not supported, their
 * locks cannot be trusted.
 *
 * @param root the folder, absolute
 */
public record LocalFolder(Path root) {

  /** Opens the folder, making it where there is none. */
  public static LocalFolder open(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new IOException(
          "Cannot make the folder %s for results: %s. Choose another with --out."
              .formatted(folder.toAbsolutePath(), reason(e)),
          e);
    }
    return new LocalFolder(folder.toRealPath());
  }

  Path jobs() {
    return root.resolve("jobs.json");
  }

  Path events() {
    return root.resolve("events");
  }

  Path secret() {
    return root.resolve(".cursor-secret");
  }

  FolderLock lock(String name) {
    return new FolderLock(root.resolve(".locks").resolve(name + ".lock"));
  }

  AsideFiles aside() {
    return new AsideFiles(root.resolve(".aside"));
  }

  /**
   * Refuses a path on which a symbolic link stands below the root, so that nothing is read or
   * written outside it.
   */
  Path withoutLinks(Path path) throws IOException {
    for (Path p = path; p != null && !p.equals(root); p = p.getParent()) {
      if (Files.exists(p, LinkOption.NOFOLLOW_LINKS) && Files.isSymbolicLink(p)) {
        throw new IOException(
            "%s is a symbolic link; links inside the results folder are not followed. Remove it."
                .formatted(p));
      }
    }
    return path;
  }

  /** The folder of a path below the root. */
  static Path parent(Path path) {
    return Objects.requireNonNull(path.getParent(), () -> path + " is in no folder");
  }

  /** What went wrong, in words; Java's own messages for files are often the path alone. */
  static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied for " + denied.getFile();
      case FileAlreadyExistsException exists -> exists.getFile() + " is in the way";
      case NoSuchFileException missing -> missing.getFile() + " does not exist";
      default -> Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    };
  }
}
