package dev.securityassistant.local;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.FileStore.StoredFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the files below a folder. Links are not followed; names that cannot be keys, such as
 * those with a leading dot, are not the store's and are left out; files that vanish meanwhile too.
 */
final class FileListing extends SimpleFileVisitor<Path> {

  private final Path root;
  private final List<StoredFile> found = new ArrayList<>();

  private FileListing(Path root) {
    this.root = root;
  }

  /** The files below {@code start}, by key; none where it is no folder. */
  static List<StoredFile> of(Path root, Path start) throws IOException {
    FileListing listing = new FileListing(root);
    if (Files.isDirectory(start)) {
      Files.walkFileTree(start, listing);
    }
    listing.found.sort(Comparator.comparing(StoredFile::key));
    return listing.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return folder.equals(root) || !isHidden(folder)
        ? FileVisitResult.CONTINUE
        : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String key = root.relativize(file).toString().replace('\\', '/');
    if (attributes.isRegularFile() && FileKey.isKey(key)) {
      found.add(
          new StoredFile(
              new FileKey(key), attributes.size(), attributes.lastModifiedTime().toInstant()));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
    if (e instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw e;
  }

  private static boolean isHidden(Path folder) {
    return folder.getFileName().toString().startsWith(".");
  }
}
