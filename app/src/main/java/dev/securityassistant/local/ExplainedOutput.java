package dev.securityassistant.local;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Says which file could not be written and why, where the system only says "no space left". */
final class ExplainedOutput extends FilterOutputStream {

  private final Path file;

  ExplainedOutput(OutputStream out, Path file) {
    super(out);
    this.file = file;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw cannotWrite(file, e);
    }
  }

  /** The error for a file that could not be written. */
  static IOException cannotWrite(Path file, IOException cause) {
    return new IOException(
        "Cannot write to %s: %s. Nothing was changed there. Free some space, allow writing, or choose another folder with --out."
            .formatted(file.getParent(), LocalFolder.reason(cause)),
        cause);
  }
}
