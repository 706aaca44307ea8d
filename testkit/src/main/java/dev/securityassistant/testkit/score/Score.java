package dev.securityassistant.testkit.score;

import java.util.Collection;
import java.util.List;

/**
 * How well one drawing was read, or several together.
 *
 * @param doors by id
 * @param devices by door and type
 * @param others components of no door, by id and type
 * @param codes of devices that were found and have one
 * @param locations of doors that were found and have one
 * @param pages used or skipped as they should be
 * @param onSkippedPages components reported on pages that carry none
 * @param judged every door and device with its confidence
 */
public record Score(
    Tally doors,
    Tally devices,
    Tally others,
    Share codes,
    Share locations,
    Share pages,
    int onSkippedPages,
    List<Judged> judged) {

  private static final Score NONE =
      new Score(
          Tally.NONE, Tally.NONE, Tally.NONE, Share.NONE, Share.NONE, Share.NONE, 0, List.of());

  public Score {
    judged = List.copyOf(judged);
  }

  /** All of them as if they were one drawing. */
  public static Score together(Collection<Score> scores) {
    return scores.stream().reduce(NONE, Score::plus);
  }

  private Score plus(Score other) {
    return new Score(
        doors.plus(other.doors),
        devices.plus(other.devices),
        others.plus(other.others),
        codes.plus(other.codes),
        locations.plus(other.locations),
        pages.plus(other.pages),
        onSkippedPages + other.onSkippedPages,
        java.util.stream.Stream.concat(judged.stream(), other.judged.stream()).toList());
  }
}
