package dev.securityassistant.schedule.door;

import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.specification.Clause;
import dev.securityassistant.specification.DoorOverride;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.Specification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What kind of lock a number or a symbol stands for: the specification's word on this door, the
 * legend's list, the specification's types.
 */
public final class LockTypes {

  private static final Pattern LISTED =
      Pattern.compile("\\b([A-Z]?\\d{1,3})\"?\\s*[-=:]?\\s*([A-Za-z][A-Za-z /-]+)");

  private final Specification specification;

  /** Lock types by what this specification says. */
  public LockTypes(Specification specification) {
    this.specification = specification;
  }

  /**
   * Attributes {@code lock_type}, {@code lock_kind}, {@code power_off} and {@code lock_source} of a
   * lock; empty where nothing is known.
   */
  public Map<String, Object> attributes(Symbol lock, String doorId) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (DoorOverride override : specification.overridesOf(doorId)) {
      if (override.subject().equals("lock")) {
        Optional<LockType> type = specification.lockType(override.value());
        attributes.put("lock_type", type.map(LockType::name).orElse(override.value()));
        type.ifPresent(t -> put(attributes, t));
        attributes.put("lock_override", true);
        attributes.put("lock_source", source(override.clause()));
        return attributes;
      }
    }
    String code = lock.code();
    if (code != null) {
      Optional<LockType> type = specification.lockType(code);
      if (type.isPresent()) {
        attributes.put("lock_type", type.get().name());
        put(attributes, type.get());
        attributes.put("lock_source", source(type.get().clause()));
        return attributes;
      }
      String listed = listed(lock.meaning(), code);
      if (!listed.isEmpty()) {
        attributes.put("lock_type", listed);
        attributes.put("lock_source", "legend");
      }
    } else if (lock.fromLegend()) {
      attributes.put("lock_type", lock.meaning());
      attributes.put("lock_source", "legend");
    }
    return attributes;
  }

  private static void put(Map<String, Object> attributes, LockType type) {
    attributes.put("lock_kind", type.kind().code());
    attributes.put("power_off", type.powerOff().code());
  }

  private static String source(Clause clause) {
    return "specification, " + clause.reference();
  }

  /**
   * The words behind a number in a legend's list {@code 01 Maglock, 02 Electric Mortise}; empty
   * where it is not listed.
   */
  private static String listed(String meaning, String code) {
    Matcher items = LISTED.matcher(meaning);
    while (items.find()) {
      if (items.group(1).replaceFirst("^0+(?=.)", "").equals(code.replaceFirst("^0+(?=.)", ""))) {
        return items.group(2).strip();
      }
    }
    return "";
  }
}
