package dev.securityassistant.testkit.plot;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters of single strokes, as pen plotters have them; drawn for this kit. Capitals are 8 units
 * high, y grows upwards from the baseline.
 */
final class StrokeFont {

  private static final int CAPITALS = 8;

  /** Height of capitals as part of the type size. */
  private static final double SHARE = 0.7;

  /** Part of its advance that a letter may take. */
  private static final double FULL = 0.78;

  /**
   * Each letter and its strokes: pairs of x and y, base 36, from the left and from the height of
   * capitals downwards.
   */
  private static final String LETTERS =
      """
      A 083068 1555
      B 08004051534404 4455574808
      C 5140100107184857
      D 00083856523000
      E 50000858 0444
      F 500008 0444
      G 51401001071848575434
      H 0008 5058 0454
      I 0008
      J 4047381807
      K 0008 5005 2358
      L 000858
      M 0800346068
      N 08005850
      O 204062664828060220
      P 08004051534404
      Q 204062664828060220 4668
      R 08004051534404 3458
      S 514010010314445557481807
      T 0060 3038
      U 000718485750
      V 003860
      W 0028426880
      X 0058 5008
      Y 003460 3438
      Z 00500858
      0 103041473818070110
      1 022028
      2 01103041430848
      3 01103041433414 344547381807
      4 38300545
      5 400003334447381807
      6 413010010718384745341405
      7 004018
      8 14030110304143341405071838474534
      9 433414030110304147381807
      a 4348 4433130407183847
      b 0008 0413334447381807
      c 4433130407183847
      d 4048 4433130407183847
      e 05454433130407183847
      f 30201118 0333
      g 434a3b1b0a 4433130407183847
      h 0008 0413334448
      i 0308 0001
      j 232a1b0b 2021
      k 0008 4307 2548
      l 0008
      m 0308 0413233438 3443536468
      n 0308 0413334448
      o 133344473818070413
      p 030b 0413334447381807
      q 434b 4433130407183847
      r 0308 04132333
      s 44331304153647381807
      t 10172838 0333
      u 0307183847 4348
      v 032843
      w 0318345863
      x 0348 4308
      y 0328 431b
      z 03430848
      . 0717180807
      , 171809
      : 0313140403 0717180807
      ; 0313140403 171809
      - 0444
      _ 0949
      / 0840
      ( 20020628
      ) 00222608
      [ 20000828
      ] 00202808
      # 1018 3038 0343 0545
      & 5812112031320507183855
      + 2226 0444
      = 0343 0545
      ' 0002
      " 0002 2022
      % 0850 0010110100 4757584847
      ° 0010110100
      * 2226 0444
      ? 01103041432426 2728
      ! 0005 0708
      > 004408
      < 400448
      | 000a
      """;

  private final Map<String, String> strokes = new HashMap<>();

  StrokeFont() {
    for (String line : LETTERS.lines().toList()) {
      strokes.put(line.substring(0, 1), line.substring(2));
    }
    strokes.put("\u2013", "0444");
    strokes.put("\u2014", "0464");
    strokes.put("\u2019", "0002");
    strokes.put("\u00d7", "0448 4408");
  }

  /**
   * The strokes of a letter that starts at the origin, in the middle of its advance; none for what
   * the font has not.
   *
   * @param size of the type
   * @param advance in units of the size
   */
  Path2D letter(String text, double size, double advance) {
    Path2D path = new Path2D.Double();
    for (String stroke : strokes.getOrDefault(text, "").split(" ")) {
      for (int i = 0; i + 1 < stroke.length(); i += 2) {
        double x = Character.digit(stroke.charAt(i), 36);
        double y = CAPITALS - Character.digit(stroke.charAt(i + 1), 36);
        if (i == 0) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
    }
    double unit = SHARE * size / CAPITALS;
    double width = path.getBounds2D().getWidth();
    double narrow = width * unit > FULL * advance ? FULL * advance / width : unit;
    path.transform(AffineTransform.getScaleInstance(narrow, unit));
    path.transform(AffineTransform.getTranslateInstance((advance - width * narrow) / 2, 0));
    return path;
  }
}
