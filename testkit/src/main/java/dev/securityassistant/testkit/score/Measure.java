package dev.securityassistant.testkit.score;

import java.util.Locale;
import java.util.OptionalDouble;

/** The figures by which reading is measured, in the order of the tables. */
public enum Measure {
  DOOR_F1("door F1", false),
  DEVICE_F1("device F1", false),
  CODE_ACCURACY("code", false),
  LOCATION_ACCURACY("location", false),
  OTHERS_F1("others F1", false),
  RELEVANCE("pages", false),
  ON_SKIPPED_PAGES("on skipped pages", true),
  CALIBRATION_ERROR("calibration error", true),
  RIGHT_WHEN_SURE("right at 0.9", false);

  private final String title;
  private final boolean smallerIsBetter;

  Measure(String title, boolean smallerIsBetter) {
    this.title = title;
    this.smallerIsBetter = smallerIsBetter;
  }

  /** Column heading. */
  public String title() {
    return title;
  }

  /** Name in the file of thresholds: {@code door_f1}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its value for a score; empty where there is nothing to measure. */
  public OptionalDouble of(Score score) {
    return switch (this) {
      case DOOR_F1 -> score.doors().f1();
      case DEVICE_F1 -> score.devices().f1();
      case CODE_ACCURACY -> score.codes().value();
      case LOCATION_ACCURACY -> score.locations().value();
      case OTHERS_F1 -> score.others().f1();
      case RELEVANCE -> score.pages().value();
      case ON_SKIPPED_PAGES -> OptionalDouble.of(score.onSkippedPages());
      case CALIBRATION_ERROR -> Calibration.of(score.judged()).error();
      case RIGHT_WHEN_SURE -> Calibration.of(score.judged()).rightWhenSure();
    };
  }

  /** Whether a value is as good as the threshold or better. */
  public boolean meets(double value, double threshold) {
    return smallerIsBetter ? value <= threshold + 1e-12 : value >= threshold - 1e-12;
  }
}
