package dev.securityassistant.testkit.style;

import java.util.List;

/**
 * A door's reference as it is lettered.
 *
 * @param fields the runs of text in reading order
 * @param id the whole
 */
record Reference(List<String> fields, String id) {

  /** How an office numbers its doors. */
  @FunctionalInterface
  interface Scheme {

    /**
     * @param level index of the plan, from 0
     * @param number of the door in the whole set, from 1
     */
    Reference of(int level, int number);
  }

  static Reference whole(String id) {
    return new Reference(List.of(id), id);
  }
}
