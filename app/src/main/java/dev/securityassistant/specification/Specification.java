package dev.securityassistant.specification;

import dev.securityassistant.component.IdKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the context agent read: the content of {@code checkpoint_context_v<N>.json}.
 *
 * @param documents names of the documents read; empty where the job has none
 * @param lockTypes lock types by code
 * @param hardwareSets hardware sets
 * @param overrides exceptions for single doors
 * @param abbreviations short forms explained
 * @param requirements demands on kinds of doors or on the job
 * @param warnings what could not be read, in sentences
 */
public record Specification(
    List<String> documents,
    List<LockType> lockTypes,
    List<HardwareSet> hardwareSets,
    List<DoorOverride> overrides,
    List<Abbreviation> abbreviations,
    List<Requirement> requirements,
    List<String> warnings) {

  public Specification {
    documents = List.copyOf(documents);
    lockTypes = List.copyOf(lockTypes);
    hardwareSets = List.copyOf(hardwareSets);
    overrides = List.copyOf(overrides);
    abbreviations = List.copyOf(abbreviations);
    requirements = List.copyOf(requirements);
    warnings = List.copyOf(warnings);
  }

  /** A job without specification. */
  public static Specification none() {
    return new Specification(
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /**
   * The lock type with this code, leading zeros disregarded. A bare number also finds {@code LT-04}
   * for {@code 4}, where only one code ends so. Empty where the specification does not define it.
   */
  public Optional<LockType> lockType(String code) {
    String wanted = bare(code);
    Optional<LockType> exact =
        lockTypes.stream().filter(t -> bare(t.code()).equals(wanted)).findFirst();
    if (exact.isPresent() || !wanted.matches("\\d+")) {
      return exact;
    }
    List<LockType> ending =
        lockTypes.stream().filter(t -> bare(number(t.code())).equals(wanted)).toList();
    return ending.size() == 1 ? Optional.of(ending.getFirst()) : Optional.empty();
  }

  /**
   * Exceptions for this door; ids compare without case, spaces, dots, dashes, underscores and
   * slashes.
   */
  public List<DoorOverride> overridesOf(String doorId) {
    String wanted = IdKey.of(doorId);
    return overrides.stream().filter(o -> IdKey.of(o.doorId()).equals(wanted)).toList();
  }

  /** The number at the end of a code with letters before it: {@code LT-04} gives {@code 04}. */
  private static String number(String code) {
    return code.strip().replaceFirst("^[A-Za-z]+[ ./-]?(?=\\d+$)", "");
  }

  private static String bare(String code) {
    String stripped = code.strip().replaceFirst("^0+(?=.)", "");
    return stripped.toUpperCase(Locale.ROOT);
  }
}
