package dev.securityassistant.schedule.tag;

import java.util.Collection;
import java.util.List;

/**
 * The numbers of a sheet's tags, which mostly follow each other: one that lies farther from all
 * others than these do from each other may be misread.
 *
 * @param numbers in rising order
 */
record NumberRange(List<Integer> numbers) {

  /** Of fewer others nothing can be said. */
  private static final int FEWEST = 4;

  /** A misread figure that is not the last one moves a number by so much at least. */
  private static final int TEN = 10;

  NumberRange {
    numbers = List.copyOf(numbers);
  }

  static NumberRange of(Collection<Integer> numbers) {
    return new NumberRange(numbers.stream().distinct().sorted().toList());
  }

  /** Whether a number, itself left out, lies far from the others. */
  boolean isFar(int number) {
    List<Integer> others = numbers.stream().filter(n -> n != number).toList();
    if (others.size() < FEWEST) {
      return false;
    }
    int least = others.getFirst();
    int most = others.getLast();
    int span = Math.max(most - least, TEN);
    return number < least - span || number > most + span;
  }
}
