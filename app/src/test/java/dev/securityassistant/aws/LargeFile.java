package dev.securityassistant.aws;

import dev.securityassistant.config.Storage;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.Staging;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.SplittableRandom;

/** Takes a large file up to S3 and down again, in a process with little memory. */
final class LargeFile {

  private static final FileKey DRAWING = new FileKey("7central/st_marys/wing/job_1/drawing.pdf");

  private LargeFile() {}

  /** {@code BYTES TARGET}: prints the checksum of what went up; settings by the environment. */
  public static void main(String[] arguments) throws Exception {
    Map<String, String> environment = System.getenv();
    long bytes = Long.parseLong(arguments[0]);
    try (AwsClients clients = AwsClients.open(new AwsAccess(environment))) {
      S3FileStore store = new S3FileStore(clients, Storage.aws(environment).names());
      FileKey staged = Staging.key("job_1", "drawing.pdf");
      MessageDigest sum = MessageDigest.getInstance("SHA-256");
      store.put(staged, new DigestInputStream(new Noise(bytes), sum));
      store.move(staged, DRAWING);
      store.download(DRAWING, Path.of(arguments[1]));
      System.out.println("sum " + HexFormat.of().formatHex(sum.digest()));
    }
    Path status = Path.of("/proc/self/status");
    if (Files.isReadable(status)) {
      Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .forEach(line -> System.out.println("peak " + line.replaceAll("\\D", "")));
    }
  }

  /** Bytes that do not repeat. */
  private static final class Noise extends InputStream {

    private final SplittableRandom random = new SplittableRandom(11);
    private long left;

    Noise(long bytes) {
      this.left = bytes;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left == 0) {
        return -1;
      }
      int count = (int) Math.min(left, length);
      byte[] chunk = new byte[count];
      random.nextBytes(chunk);
      System.arraycopy(chunk, 0, target, offset, count);
      left -= count;
      return count;
    }
  }
}
