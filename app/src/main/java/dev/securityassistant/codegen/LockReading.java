package dev.securityassistant.codegen;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.specification.DoorOverride;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.Specification;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the locks of one door.
 *
 * @param type codes and names with quantities over one; empty where the door has no lock
 * @param powerOff fail-safe or fail-secure; empty where nothing says so
 * @param mechanicalEgress whether every lock opens from inside by hand; false where unknown
 * @param source where the type stands: {@code drawing}, a clause of the specification
 */
record LockReading(String type, String powerOff, boolean mechanicalEgress, String source) {

  /** Reads the locks among the devices of a door; {@code overrides} are those of that door. */
  static LockReading of(
      List<Component> devices, Specification specification, List<DoorOverride> overrides) {
    Map<String, Integer> types = new LinkedHashMap<>();
    Set<String> sources = new LinkedHashSet<>();
    Set<LockType> known = new LinkedHashSet<>();
    boolean allKnown = true;
    for (Component lock : devices) {
      if (lock.type() != ComponentType.LOCK) {
        continue;
      }
      @Nullable LockType defined = definition(lock, specification);
      types.merge(describe(lock, defined), 1, Integer::sum);
      sources.add("drawing");
      if (defined == null) {
        allKnown = false;
      } else {
        known.add(defined);
        sources.add("specification " + defined.clause().reference());
      }
    }
    StringBuilder type = new StringBuilder(join(types));
    for (DoorOverride override : overrides) {
      if (override.subject().equalsIgnoreCase(ComponentType.LOCK.code())) {
        String named = named(override.value(), specification);
        if (!types.containsKey(named)) {
          type.append(type.isEmpty() ? "" : "; ").append("specification: ").append(named);
        }
        sources.add("specification " + override.clause().reference());
      }
    }
    boolean mechanical =
        allKnown
            && !known.isEmpty()
            && known.stream().allMatch(each -> each.kind().mechanicalEgress());
    return new LockReading(
        type.toString(), powerOff(known), mechanical, String.join("; ", sources));
  }

  private static @Nullable LockType definition(Component lock, Specification specification) {
    String code = lock.attribute("code");
    return code == null ? null : specification.lockType(code).orElse(null);
  }

  private static String describe(Component lock, @Nullable LockType defined) {
    String code = lock.attribute("code");
    if (code != null && defined != null) {
      return code + " " + defined.name();
    }
    String text = lock.attribute("lock_type");
    if (code == null) {
      return text == null ? "type not shown" : text;
    }
    return text == null || text.equals(code) ? code : code + " " + text;
  }

  private static String named(String value, Specification specification) {
    return specification.lockType(value).map(type -> value + " " + type.name()).orElse(value);
  }

  private static String join(Map<String, Integer> types) {
    return types.entrySet().stream()
        .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " × " + e.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String powerOff(Set<LockType> types) {
    return types.stream()
        .map(LockType::powerOff)
        .filter(each -> each != LockType.PowerOff.UNKNOWN)
        .distinct()
        .map(each -> each == LockType.PowerOff.FAIL_SAFE ? "fail-safe" : "fail-secure")
        .collect(Collectors.joining("; "));
  }
}
