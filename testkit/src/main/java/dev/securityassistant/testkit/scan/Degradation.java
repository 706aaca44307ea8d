package dev.securityassistant.testkit.scan;

import java.util.List;
import java.util.Locale;

/**
 * What happens to a print on its way into a scanned file. Immutable; starts as a clean scan.
 *
 * @param dpi pixels an inch
 * @param skew degrees, clockwise, -8 to 8
 * @param quarters quarter turns, clockwise, in which it lies on the scanner
 * @param perspective by how much its upper edge is shorter than its lower one, 0 to 0.2
 * @param speckle share of pixels with a speck of dirt or a hole in the ink, 0 to 0.01
 * @param shade how much darker the darkest corner of the paper is, 0 to 0.7
 * @param contrast between ink and paper, 0.2 to 1
 * @param grain of the sensor: standard deviation in shades of 255
 * @param quality of the JPEG, 0.05 to 1; 0 for a fax of one bit a pixel (CCITT group 4)
 */
public record Degradation(
    double dpi,
    double skew,
    int quarters,
    double perspective,
    double speckle,
    double shade,
    double contrast,
    double grain,
    double quality) {

  /** A clean, straight scan in shades of grey at 200 dots an inch. */
  public static final Degradation CLEAN = new Degradation(200, 0, 0, 0, 0, 0, 1, 2, 0.8);

  /** The settings by their names, as {@link #with(String)} takes them. */
  public static final List<String> NAMES =
      List.of(
          "dpi",
          "skew",
          "quarters",
          "perspective",
          "speckle",
          "shade",
          "contrast",
          "grain",
          "quality");

  public Degradation {
    inRange("dpi", dpi, 30, 1200);
    inRange("skew", skew, -8, 8);
    inRange("quarters", quarters, 0, 3);
    inRange("perspective", perspective, 0, 0.2);
    inRange("speckle", speckle, 0, 0.01);
    inRange("shade", shade, 0, 0.7);
    inRange("contrast", contrast, 0.2, 1);
    inRange("grain", grain, 0, 60);
    if (quality != 0) {
      inRange("quality", quality, 0.05, 1);
    }
  }

  private static void inRange(String name, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "%s is %s; from %s to %s", name, value, least, most));
    }
  }

  /** Whether it ends as one bit a pixel. */
  public boolean fax() {
    return quality == 0;
  }

  /**
   * The same with a setting changed.
   *
   * @param setting {@code skew=-2.5}, {@code fax}
   * @throws IllegalArgumentException where there is none of this name or its value is out of range
   */
  public Degradation with(String setting) {
    if (setting.equals("fax")) {
      return with("quality", 0);
    }
    int at = setting.indexOf('=');
    if (at < 0) {
      throw new IllegalArgumentException("'" + setting + "' is no NAME=VALUE; names: " + NAMES);
    }
    return with(setting.substring(0, at), Double.parseDouble(setting.substring(at + 1)));
  }

  /** The same with settings changed, one after the other. */
  public Degradation with(List<String> settings) {
    Degradation how = this;
    for (String setting : settings) {
      how = how.with(setting);
    }
    return how;
  }

  /** The same with a setting changed. */
  public Degradation with(String name, double value) {
    int which = NAMES.indexOf(name);
    if (which < 0) {
      throw new IllegalArgumentException("'" + name + "' is none of " + NAMES);
    }
    double[] v = {dpi, skew, quarters, perspective, speckle, shade, contrast, grain, quality};
    v[which] = value;
    return new Degradation(v[0], v[1], (int) v[2], v[3], v[4], v[5], v[6], v[7], v[8]);
  }
}
