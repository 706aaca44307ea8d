package dev.securityassistant.codegen;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.LegendEntry;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.Specification;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the symbol of a device stands for, in words: a lock type the specification defines, else
 * what the reading says of the device, else the legend row with its letters, else the only legend
 * row of its type.
 */
final class Meanings {

  private static final List<String> SAID = List.of("meaning", "lock_type", "subtype");

  private final List<LegendEntry> legend;
  private final Specification specification;

  Meanings(List<LegendEntry> legend, Specification specification) {
    this.legend = legend;
    this.specification = specification;
  }

  /** The meaning; null where nothing says it. */
  @Nullable String of(Component device) {
    @Nullable String code = device.attribute("code");
    if (device.type() == ComponentType.LOCK && code != null) {
      Optional<LockType> lock = specification.lockType(code);
      if (lock.isPresent()) {
        return code + " " + lock.get().name();
      }
    }
    for (String name : SAID) {
      @Nullable String said = device.attribute(name);
      if (said != null) {
        return said;
      }
    }
    return inLegend(device.type(), code);
  }

  private @Nullable String inLegend(ComponentType type, @Nullable String code) {
    List<LegendEntry> rows = legend.stream().filter(row -> row.type() == type).toList();
    for (LegendEntry row : rows) {
      if (code != null && row.symbol().equalsIgnoreCase(code)) {
        return row.meaning();
      }
    }
    return rows.size() == 1 ? rows.getFirst().meaning() : null;
  }
}
