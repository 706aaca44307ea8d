package dev.securityassistant.drawing.lettering;

/**
 * The sizes that matter on a page, in pixels of its resolution. Drawings are lettered at 1.8 to 5
 * mm and drawn with pens of 0.13 to 0.7 mm (ISO 3098, ISO 128), whatever their scale.
 *
 * @param resolution pixels an inch
 */
public record Grain(double resolution) {

  private int pixels(double points) {
    return (int) Math.max(1, Math.round(points * resolution / 72));
  }

  /** Longest side of a letter. */
  public int letter() {
    return pixels(22);
  }

  /** Ink with a smaller area is a full stop or dirt. */
  public int speck() {
    return (int) Math.max(4, Math.round(0.6 * (resolution / 72) * (resolution / 72)));
  }

  /** Lowest letter that can be read. */
  public int lowest() {
    return Math.max(5, pixels(1.6));
  }

  /** Shortest line of a frame. */
  public int stroke() {
    return pixels(5.2);
  }

  /** Thickest line. */
  public int thickest() {
    return Math.max(5, pixels(2.1));
  }

  /** Half the thickness of ink that is an area and no line. */
  public int solid() {
    return Math.max(2, pixels(0.72));
  }

  /** Distance at which lines meet. */
  public int near() {
    return Math.max(2, pixels(0.9));
  }

  /** Longest side of a cell of a cluster. */
  public int cell() {
    return pixels(24);
  }

  /** Smallest side of a round frame. */
  public int smallestFrame() {
    return pixels(1.4);
  }

  /** Largest side of a round frame. */
  public int largestFrame() {
    return pixels(80);
  }

  /** Shortest bar, as filled walls are drawn. */
  public int shortestBar() {
    return pixels(22);
  }

  /** Thickest bar, as filled walls are drawn. */
  public int thickestBar() {
    return pixels(10);
  }

  /** Shortest leaf of a door. */
  public int smallestSwing() {
    return pixels(5);
  }

  /** Longest leaf of a door. */
  public int largestSwing() {
    return pixels(60);
  }

  /** How far ink darkens what is near. */
  public int reach() {
    return Math.max(2, pixels(1.3));
  }
}
