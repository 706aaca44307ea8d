package dev.securityassistant.local;

import dev.securityassistant.job.Event;
import dev.securityassistant.json.EventJson;
import dev.securityassistant.json.PlainJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One job's events. A line counts once its end is on the disk; a piece without an end is what a
 * crash left of an event nobody was told was stored, and is cut off before the next one is added.
 */
record EventFile(LocalFolder folder, Path path) {

  private static final Logger LOG = LoggerFactory.getLogger(EventFile.class);

  /** Adds the line unless it is there; durable when it returns. To be called under the lock. */
  void append(String line) throws IOException {
    boolean isNew = !Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    String content = content();
    if (content.lines().anyMatch(line::equals) && content.endsWith("\n")) {
      return;
    }
    try (FileChannel channel =
        FileChannel.open(
            folder.withoutLinks(path),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      channel.position(mended(channel, content));
      ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      throw ExplainedOutput.cannotWrite(path, e);
    }
    if (isNew) {
      AsideFiles.force(folder.events());
    }
  }

  /** The events, in the file's order; lines that cannot be read are logged and left out. */
  List<Event> read() throws IOException {
    List<Event> events = new ArrayList<>();
    for (String line : content().lines().toList()) {
      Optional<Event> event = event(line);
      event.ifPresent(events::add);
    }
    return events;
  }

  /**
   * Removes the lines of expired events, and the file where no event is left; returns how many.
   * Lines that cannot be read stay as long as the file.
   */
  int purge(Instant now, boolean dryRun) throws IOException {
    List<String> all = content().lines().toList();
    List<String> kept = all.stream().filter(line -> !expired(line, now)).toList();
    int expired = all.size() - kept.size();
    if (expired == 0 || dryRun) {
      return expired;
    }
    if (kept.stream().noneMatch(line -> event(line).isPresent())) {
      Files.delete(path);
      AsideFiles.force(folder.events());
    } else {
      byte[] lines = (String.join("\n", kept) + "\n").getBytes(StandardCharsets.UTF_8);
      folder.aside().replace(path, out -> out.write(lines));
    }
    return expired;
  }

  private boolean expired(String line, Instant now) {
    return event(line).map(event -> event.expired(now)).orElse(false);
  }

  private String content() throws IOException {
    folder.withoutLinks(path);
    return Files.exists(path) ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8) : "";
  }

  /** Cuts a torn last line off; returns where the next line begins. */
  private long mended(FileChannel channel, String content) throws IOException {
    int torn = content.length() - (content.lastIndexOf('\n') + 1);
    if (torn == 0) {
      return channel.size();
    }
    String piece = content.substring(content.length() - torn);
    if (event(piece).isPresent()) {
      channel.position(channel.size());
      channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
      return channel.size();
    }
    byte[] whole = content.substring(0, content.length() - torn).getBytes(StandardCharsets.UTF_8);
    LOG.warn("{} ended in a piece of a line, which a crash left; it was cut off", path);
    channel.truncate(whole.length);
    return whole.length;
  }

  private Optional<Event> event(String line) {
    try {
      return Optional.of(EventJson.event(PlainJson.object(line)));
    } catch (IOException | IllegalArgumentException e) {
      LOG.warn("{} holds a line that is not an event, it is left out: {}", path, e.getMessage());
      return Optional.empty();
    }
  }
}
