package dev.securityassistant.local;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.Jobs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.LongStream;

/**
 * A program that writes jobs, changes, files and events into a folder until it is killed, and
 * prints a line once each is acknowledged: {@code job 7}, {@code claim 7}, {@code file 7}, {@code
 * event 7}.
 */
final class KilledWriter {

  /** Characters of a written file: several writes of the operating system. */
  static final int FILE_LENGTH = 200_000;

  private KilledWriter() {}

  /** Arguments: the folder, the first number, how many (0 for without end). */
  public static void main(String[] args) throws IOException {
    LocalFolder folder = LocalFolder.open(Path.of(args[0]));
    long first = Long.parseLong(args[1]);
    long count = Long.parseLong(args[2]);
    LocalJobStore jobs = new LocalJobStore(folder);
    LocalFileStore files = new LocalFileStore(folder);
    LocalEventLog events = new LocalEventLog(folder);
    say("ready");
    for (long i = first; count == 0 || i < first + count; i++) {
      jobs.create(Jobs.queued("job_" + i, Jobs.NOON));
      say("job " + i);
      jobs.change(Jobs.queued("job_" + i, Jobs.NOON).key(), Jobs.claim("a", Jobs.NOON), Jobs.NOON);
      say("claim " + i);
      byte[] content = content(i).getBytes(StandardCharsets.UTF_8);
      files.put(file(i), new ByteArrayInputStream(content));
      say("file " + i);
      events.append(Jobs.event("job_1", "evt_" + i, Jobs.NOON));
      say("event " + i);
    }
    say("done");
  }

  /** The key of a written file. */
  static FileKey file(long number) {
    return new FileKey("7central/st_marys/wing/job_" + number + "/drawing.pdf");
  }

  /** The text of a written file. */
  static String content(long number) {
    StringBuilder text = new StringBuilder(FILE_LENGTH);
    LongStream.iterate(number, n -> n + 1)
        .takeWhile(n -> text.length() < FILE_LENGTH)
        .forEach(n -> text.append(n).append('\n'));
    return text.toString();
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
