package dev.securityassistant.local;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files under their keys in a folder. A key has at least two names, and {@code events/<name>} is
 * taken: the folder's own records lie there. Files are written aside and put in place under a lock
 * that all processes share, so reading needs none.
 */
public final class LocalFileStore implements FileStore {

  private final LocalFolder folder;
  private final FolderLock lock;

  /** The files of this folder. */
  public LocalFileStore(LocalFolder folder) {
    this.folder = folder;
    this.lock = folder.lock("files");
  }

  @Override
  public void put(FileKey key, InputStream content) throws IOException {
    store(key, content, true);
  }

  @Override
  public boolean putNew(FileKey key, InputStream content) throws IOException {
    return !exists(key) && store(key, content, false);
  }

  @Override
  public InputStream open(FileKey key) throws IOException {
    return Files.newInputStream(existing(key), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public boolean exists(FileKey key) throws IOException {
    return Files.isRegularFile(path(key), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void move(FileKey from, FileKey to) throws IOException {
    lock.run(() -> {
      Path source = existing(from);
      Path target = place(to);
      if (!source.equals(target)) {
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
        AsideFiles.force(LocalFolder.parent(target));
        AsideFiles.force(LocalFolder.parent(source));
        removeEmptyFolders(LocalFolder.parent(source));
      }
    });
  }

  @Override
  public void delete(FileKey key) throws IOException {
    lock.run(() -> {
      Path path = path(key);
      if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(path);
        AsideFiles.force(LocalFolder.parent(path));
        removeEmptyFolders(LocalFolder.parent(path));
      }
    });
  }

  @Override
  public Stream<StoredFile> list(String prefix) throws IOException {
    Path start = folder.root();
    int slash = prefix.lastIndexOf('/');
    if (slash > 0) {
      start = folder.withoutLinks(resolve(new FileKey(prefix.substring(0, slash))));
    }
    return FileListing.of(folder.root(), start).stream()
        .filter(f -> f.key().value().startsWith(prefix) && !reserved(f.key()));
  }

  @Override
  public void download(FileKey key, Path target) throws IOException {
    try (InputStream content = open(key)) {
      Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private boolean store(FileKey key, InputStream content, boolean replace) throws IOException {
    path(key);
    Path written = folder.aside().write(content::transferTo);
    try {
      return lock.with(() -> {
        Path target = place(key);
        boolean free = !Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (free || replace) {
          AsideFiles.place(written, target);
        }
        return free || replace;
      });
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** The path for a new file, its folders made. */
  private Path place(FileKey key) throws IOException {
    Path target = path(key);
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(
          target.toString(), null, "there are files below this name, so none can have it");
    }
    AsideFiles.makeFolder(LocalFolder.parent(target));
    return target;
  }

  private Path existing(FileKey key) throws IOException {
    Path path = path(key);
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new NoSuchFileException(key.value(), null, "no such file in " + folder.root());
    }
    return path;
  }

  private Path path(FileKey key) throws IOException {
    if (reserved(key)) {
      throw new IllegalArgumentException(
          "'%s' is kept for the store's own records; file keys look like company/client/project/job/name"
              .formatted(key));
    }
    return folder.withoutLinks(resolve(key));
  }

  private Path resolve(FileKey key) {
    return folder.root().resolve(key.value());
  }

  private static boolean reserved(FileKey key) {
    List<String> names = key.names();
    return names.size() == 1 || (names.size() == 2 && names.getFirst().equals("events"));
  }

  private void removeEmptyFolders(Path from) throws IOException {
    for (Path p = from; !p.equals(folder.root()); p = LocalFolder.parent(p)) {
      Optional<Path> inside;
      try (Stream<Path> entries = Files.list(p)) {
        inside = entries.findAny();
      }
      if (inside.isPresent()) {
        return;
      }
      Files.delete(p);
    }
  }
}
