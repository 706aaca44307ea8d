package dev.securityassistant.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names as people type them, made into keys: {@code [a-z0-9_]}, 1 to 64 characters. A key is part
 * of a job's key and of its files' keys, so it never holds {@code #}, {@code /}, {@code .} or a
 * control character.
 */
public final class Names {

  /** The most characters a key has. */
  public static final int LONGEST = 64;

  private static final Pattern KEY = Pattern.compile("[a-z0-9_]{1,64}");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘‛ʼʻ′`´＇]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^_+|_+$");

  /** Latin letters that Unicode does not decompose. */
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("þ", "th"),
          Map.entry("ħ", "h"),
          Map.entry("ŧ", "t"),
          Map.entry("ŋ", "n"),
          Map.entry("ı", "i"));

  private Names() {}

  /**
   * The key of a name: folded to ASCII, apostrophes dropped, every other run that is neither letter
   * nor digit made one {@code _}, trimmed, in lower case and cut at 64 characters. {@code St.
   * Mary's Hospital} becomes {@code st_marys_hospital}. A name that leaves nothing becomes {@code
   * x_} and the first 8 hexadecimal digits of its SHA-256 in UTF-8. Different names may share a
   * key.
   */
  public static String normalize(String name) {
    String folded = OTHERS.matcher(ascii(name)).replaceAll("_");
    String trimmed = trim(folded);
    String cut = trimmed.length() > LONGEST ? trim(trimmed.substring(0, LONGEST)) : trimmed;
    return cut.isEmpty() ? "x_" + sha256(name).substring(0, 8) : cut;
  }

  /** Whether the text can be a key. */
  public static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }

  /**
   * The key as given. Throws {@link IllegalArgumentException} with a sentence for a person where it
   * cannot be one.
   *
   * @param what whose key it is, for the sentence: {@code client}
   */
  public static String requireKey(String what, String key) {
    if (!isKey(key)) {
      throw new IllegalArgumentException(
          "'%s' cannot be a %s key: use 1 to 64 of a-z, 0-9 and _, for example '%s'"
              .formatted(key, what, normalize(key)));
    }
    return key;
  }

  private static String ascii(String name) {
    String plain = APOSTROPHES.matcher(name).replaceAll("");
    String apart = Normalizer.normalize(plain, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String text = MARKS.matcher(apart).replaceAll("");
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      text = text.replace(letter.getKey(), letter.getValue());
    }
    return text;
  }

  private static String trim(String text) {
    return EDGES.matcher(text).replaceAll("");
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
