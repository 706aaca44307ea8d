package dev.securityassistant.drawing.scan;

import java.util.concurrent.Semaphore;

/**
 * Lets as many pages be read at the same time as there is memory for. A page larger than all of it
 * is read alone. What is read never depends on it, only when.
 */
final class PixelRoom {

  /** Bytes that a page takes at its worst for each of its pixels. */
  private static final long BYTES_A_PIXEL = 24;

  private static final long UNIT = 1 << 20;
  private static final double SHARE = 0.75;

  private final int units;
  private final Semaphore free;

  /** A page's stay; ends when closed. */
  final class Stay implements AutoCloseable {
    private final int taken;

    Stay(int taken) {
      this.taken = taken;
    }

    @Override
    public void close() {
      free.release(taken);
    }
  }

  /**
   * @param bytes that pages may take together
   */
  PixelRoom(long bytes) {
    this.units = (int) Math.clamp(bytes / UNIT, 1, Integer.MAX_VALUE);
    this.free = new Semaphore(units, true);
  }

  static PixelRoom ofThisProcess() {
    return new PixelRoom((long) (SHARE * Runtime.getRuntime().maxMemory()));
  }

  /** Waits until there is room for a page of so many pixels. */
  Stay enter(long pixels) {
    int wanted = (int) Math.clamp(pixels * BYTES_A_PIXEL / UNIT, 1, units);
    free.acquireUninterruptibly(wanted);
    return new Stay(wanted);
  }
}
