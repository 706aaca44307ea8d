package dev.securityassistant.specification;

import java.util.List;

/**
 * A hardware set: what is fitted to the doors that name it.
 *
 * @param id as the specification calls it ({@code HW-03})
 * @param items what it holds, one line each
 * @param doorIds doors said to have it; may be empty
 * @param clause where it is said
 */
public record HardwareSet(String id, List<String> items, List<String> doorIds, Clause clause) {

  public HardwareSet {
    items = List.copyOf(items);
    doorIds = List.copyOf(doorIds);
  }
}
