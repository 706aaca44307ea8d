package dev.securityassistant.job;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Cursors of listings: where a page ended, sealed with HMAC-SHA256 under a secret together with the
 * query, so that a cursor cannot be made up, changed or used for another question or company. Not
 * secret: the last record's key and time can be read from it.
 */
public final class Cursors {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SEAL = 32;

  private final SecretKeySpec secret;

  /**
   * Cursors under this secret.
   *
   * @param secret at least 16 random bytes, the same wherever a cursor is given out and taken back
   */
  public Cursors(byte[] secret) {
    if (secret.length < 16) {
      throw new IllegalArgumentException("the secret for cursors has fewer than 16 bytes");
    }
    this.secret = new SecretKeySpec(secret, ALGORITHM);
  }

  /**
   * The last record of a page.
   *
   * @param createdAt its creation, to the second
   * @param key its key
   */
  public record Position(Instant createdAt, JobKey key) {}

  /** The cursor that continues the query after this record. */
  public String seal(JobQuery query, Position last) {
    byte[] text = (last.createdAt() + " " + last.key()).getBytes(StandardCharsets.UTF_8);
    byte[] sealed = Arrays.copyOf(mac(query, text), SEAL + text.length);
    System.arraycopy(text, 0, sealed, SEAL, text.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /**
   * Where the page before ended. Throws {@link BadCursorException} where the cursor was not sealed
   * here for this query; the page size may differ.
   */
  public Position open(JobQuery query, String cursor) {
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(cursor);
      byte[] text = Arrays.copyOfRange(sealed, Math.min(SEAL, sealed.length), sealed.length);
      byte[] seal = Arrays.copyOf(sealed, Math.min(SEAL, sealed.length));
      if (!MessageDigest.isEqual(seal, mac(query, text))) {
        throw bad();
      }
      String[] parts = new String(text, StandardCharsets.UTF_8).split(" ", 2);
      return new Position(Instant.parse(parts[0]), JobKey.parse(parts[1]));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw bad();
    }
  }

  private byte[] mac(JobQuery query, byte[] text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      String question = query.company() + "\n" + query.by() + "\n" + query.newestFirst() + "\n";
      mac.update(question.getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  private static BadCursorException bad() {
    return new BadCursorException(
        "The cursor does not belong to this query. Ask for the first page again, without a cursor,"
            + " and pass each cursor on unchanged with the same filters and order.");
  }
}
