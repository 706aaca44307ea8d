package dev.securityassistant.schedule;

import dev.securityassistant.component.PdfType;
import dev.securityassistant.drawing.Drawing;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Sheet;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;

/**
 * The pages of a drawing, worked on by all cores. Every thread has the file open for itself,
 * because an open PDF serves one thread. The drawing is gone through twice: sheets that fit a fixed
 * budget are kept, the others are read again.
 */
final class Pages implements AutoCloseable {

  /** Memory of all kept sheets, in bytes, about. */
  private static final long BUDGET = 160L << 20;

  /** What a line or a word takes, about. */
  private static final long BYTES_A_MARK = 200;

  /** Memory that a thread may need for a page with as much on it as is read, in bytes. */
  private static final long SPACE = 224L << 20;

  /** Opens the drawing once more. */
  @FunctionalInterface
  interface Opener {
    Drawing open() throws IOException, DrawingException;
  }

  /** A page that was read or could not be. */
  sealed interface Page {

    /** A page as a sheet. */
    record Readable(Sheet sheet) implements Page {}

    /** A page that could not be read, with the reason and how it carries its content. */
    record Unreadable(String reason, PdfType type) implements Page {}
  }

  private final List<Drawing> drawings = new ArrayList<>();
  private final BlockingQueue<Drawing> idle;
  private final ExecutorService threads;
  private final int count;
  private final Map<Integer, Page> kept = new ConcurrentHashMap<>();
  private final AtomicLong spent = new AtomicLong();

  private Pages(Drawing first) {
    this.count = first.pages();
    int workers = workers(count);
    this.idle = new ArrayBlockingQueue<>(workers);
    this.threads = Executors.newFixedThreadPool(workers);
    add(first);
  }

  /**
   * Opens a drawing.
   *
   * @throws DrawingException where the drawing as a whole cannot be read
   */
  static Pages open(Opener opener) throws IOException, DrawingException {
    Pages pages = new Pages(opener.open());
    try {
      for (int i = 1; i < workers(pages.count); i++) {
        pages.add(opener.open());
      }
      return pages;
    } catch (IOException | DrawingException | RuntimeException e) {
      pages.close();
      throw e;
    }
  }

  private void add(Drawing drawing) {
    drawings.add(drawing);
    idle.add(drawing);
  }

  private static int workers(int pages) {
    int room = (int) Math.min(Runtime.getRuntime().maxMemory() / SPACE, 64);
    return Math.clamp(
        Math.min(Runtime.getRuntime().availableProcessors(), pages), 1, Math.max(1, room));
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /**
   * Does a task for each page.
   *
   * @param task given the page's number, from 1, and the page; called by several threads
   * @param done told the number of pages that are done; called by this thread
   * @return results in the order of the pages
   * @throws InterruptedIOException where this thread was interrupted; no task runs on
   */
  <T> List<T> each(BiFunction<Integer, Page, T> task, IntConsumer done)
      throws InterruptedIOException {
    List<Future<T>> running = new ArrayList<>();
    for (int page = 1; page <= count; page++) {
      int number = page;
      running.add(threads.submit(() -> task.apply(number, read(number))));
    }
    List<T> results = new ArrayList<>();
    try {
      for (Future<T> one : running) {
        results.add(one.get());
        done.accept(results.size());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("reading the drawing was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error fatal) {
        throw fatal;
      }
      throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
    } finally {
      running.forEach(r -> r.cancel(true));
    }
  }

  /** One page, from 1. */
  private Page read(int page) throws InterruptedException {
    Page known = kept.get(page);
    if (known != null) {
      return known;
    }
    Drawing drawing = idle.take();
    try {
      Sheet sheet = drawing.read(page);
      Page read = new Page.Readable(sheet);
      long cost = cost(sheet);
      if (spent.addAndGet(cost) <= BUDGET) {
        kept.put(page, read);
      } else {
        spent.addAndGet(-cost);
      }
      return read;
    } catch (DrawingException e) {
      return new Page.Unreadable(
          String.valueOf(e.getMessage()), Objects.requireNonNullElse(e.type(), PdfType.VECTOR));
    } finally {
      idle.add(drawing);
    }
  }

  private static long cost(Sheet sheet) {
    Print print = sheet.print();
    long marks = (long) sheet.lines().size() + sheet.words().size();
    return BYTES_A_MARK * marks + (print == null ? 0 : print.bytes());
  }

  @Override
  public void close() throws IOException {
    threads.shutdownNow();
    threads.close();
    IOException failed = null;
    for (Drawing drawing : drawings) {
      try {
        drawing.close();
      } catch (IOException e) {
        failed = e;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }
}
