package dev.securityassistant.aws.provision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A DynamoDB table, billed by request. All key attributes are strings.
 *
 * @param resource what it is called in the template
 * @param name its name
 * @param keys its key
 * @param indexes its global secondary indexes; each holds whole items
 * @param ttl attribute with the time of expiry, in Unix seconds
 */
public record TableSpec(
    String resource, String name, KeySpec keys, List<IndexSpec> indexes, String ttl) {

  /**
   * A key.
   *
   * @param partition attribute
   * @param sort attribute; null where there is none
   */
  public record KeySpec(String partition, @Nullable String sort) {

    /** Both attributes, the partition's first. */
    List<String> attributes() {
      return Stream.concat(Stream.of(partition), Optional.ofNullable(sort).stream()).toList();
    }

    /** {@code status, created_at}. */
    @Override
    public String toString() {
      return String.join(", ", attributes());
    }
  }

  /**
   * A global secondary index.
   *
   * @param name its name
   * @param keys its key
   */
  public record IndexSpec(String name, KeySpec keys) {}

  /** All attributes that are part of a key, each once. */
  List<String> attributes() {
    return Stream.concat(Stream.of(keys), indexes.stream().map(IndexSpec::keys))
        .flatMap(key -> key.attributes().stream())
        .distinct()
        .toList();
  }
}
