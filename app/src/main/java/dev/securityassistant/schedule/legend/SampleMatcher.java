package dev.securityassistant.schedule.legend;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.schedule.shape.Bitmap;
import dev.securityassistant.schedule.shape.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Compares places on a plan with one symbol of the legend. */
public final class SampleMatcher {

  private final Sample sample;
  private final Bitmap content;
  private final List<Bitmap> turned = new ArrayList<>();
  private final Bitmap whole;
  private final boolean darkFrame;
  private final Lettering lettering;

  /** Compares with this symbol. */
  public SampleMatcher(Sample sample) {
    this.sample = sample;
    this.lettering = sample.lettering();
    this.content = Bitmap.of(sample.content(), frameBox(sample));
    this.whole = Bitmap.of(sample.ink(), sample.box());
    for (int q = 0; q < 4; q++) {
      turned.add(content.turned(q, false));
      turned.add(content.turned(q, true));
    }
    Polyline frame = sample.frame();
    this.darkFrame = frame != null && dark(frame.paint());
  }

  private static Box frameBox(Sample sample) {
    Polyline frame = sample.frame();
    return frame == null ? sample.box() : frame.box();
  }

  /** What is compared with. */
  public Sample sample() {
    return sample;
  }

  private static boolean dark(Paint paint) {
    return paint.filled() && Paint.luminance(paint.fill()) < 0.85;
  }

  /**
   * Whether a closed line could be this sample's frame: shape, proportions, fill and darkness of
   * the ink agree.
   */
  public boolean fits(Polyline frame, Shape shape) {
    Polyline own = sample.frame();
    if (own == null || !alike(sample.shape(), shape) || dark(frame.paint()) != darkFrame) {
      return false;
    }
    Box a = own.box();
    Box b = frame.box();
    double ratio = a.width() / a.height();
    double other = b.width() / b.height();
    boolean named = content.blank() && !lettering.letters().isEmpty() && !lettering.open();
    double slack = named ? 1.4 : 0.18;
    boolean proportions =
        Math.abs(Math.log(ratio / other)) < slack || Math.abs(Math.log(ratio * other)) < slack;
    double scale = Math.sqrt(b.area() / a.area());
    return proportions && scale > 0.35 && scale < 2.8 && inkAgrees(own.paint(), frame.paint());
  }

  private static boolean alike(Shape a, Shape b) {
    return a == b;
  }

  /**
   * Whether two paints could come from the same pen: grey building ink is not black security ink.
   */
  public static boolean inkAgrees(Paint a, Paint b) {
    boolean solid = a.filled() && b.filled() && dark(a) && dark(b);
    return solid ? Paint.alike(a.fill(), b.fill()) : Paint.alike(a.color(), b.color());
  }

  /** Likeness, 0 to 1, of what stands in a frame that {@link #fits}. */
  public double score(List<Polyline> inside, Box frame, String letters) {
    Bitmap found = Bitmap.of(inside, frame);
    double ink;
    if (content.blank() && found.blank()) {
      ink = 1;
    } else if (content.blank()) {
      ink = found.mass() < 0.03 ? 0.9 : sample.letters().isEmpty() ? 0.25 : 0.75;
    } else if (found.blank()) {
      ink = 0.15;
    } else {
      ink = 0;
      for (Bitmap t : turned) {
        ink = Math.max(ink, t.similarity(found));
      }
    }
    return Math.max(0, ink) * letterScore(letters);
  }

  private double letterScore(String letters) {
    if (lettering.letters().isEmpty()) {
      return letters.isEmpty() ? 1 : 0.8;
    }
    if (lettering.matches(letters)) {
      return lettering.open() ? 0.98 : 1;
    }
    if (lettering.open()) {
      return 0.6;
    }
    return content.blank() ? 0 : letters.isEmpty() ? 0.55 : 0.4;
  }

  /** Likeness, 0 to 1, of lines seen through a transform that brings them onto the sample. */
  public double score(List<Polyline> lines, AffineTransform toSample, String letters) {
    double scale = (Bitmap.N - 2) / Math.max(sample.box().longerSide(), 1e-6);
    AffineTransform at = AffineTransform.getTranslateInstance(Bitmap.N / 2.0, Bitmap.N / 2.0);
    at.scale(scale, scale);
    at.translate(-sample.box().centerX(), -sample.box().centerY());
    at.concatenate(toSample);
    return Math.max(0, whole.similarity(Bitmap.of(lines, at))) * letterScore(letters);
  }
}
