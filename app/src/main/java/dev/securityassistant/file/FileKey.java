package dev.securityassistant.file;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The key of a stored file: names joined by {@code /}, as in {@code
 * 7central/st_marys/wing/job_1/drawing.pdf}. Every name is made of letters, digits, {@code _},
 * {@code -} and {@code .}, is at most 128 characters long and is neither {@code .} nor {@code ..};
 * so a key never leaves the store's root and means the same on every file system.
 *
 * @param value the key, without a leading or trailing slash
 */
public record FileKey(String value) implements Comparable<FileKey> {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]{0,127}");

  public FileKey {
    if (!isKey(value)) {
      throw new IllegalArgumentException("not a file key: '" + value + "'");
    }
  }

  /** Whether the text can be a key. */
  public static boolean isKey(String text) {
    return Arrays.stream(text.split("/", -1)).allMatch(name -> NAME.matcher(name).matches());
  }

  /** The names between the slashes. */
  public List<String> names() {
    return List.of(value.split("/"));
  }

  /** The last name. */
  public String fileName() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  @Override
  public int compareTo(FileKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
