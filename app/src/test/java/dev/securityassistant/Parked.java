package dev.securityassistant;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A process that has come to its point: it says so and waits to be killed. */
final class Parked {

  private Parked() {}

  /** Says {@code parked} on standard output and never returns. */
  static void here() {
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write("parked\n".getBytes(StandardCharsets.US_ASCII));
      out.flush();
      new CountDownLatch(1).await();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The real store, seen by a process that parks just before this method of it is called. */
  static <T> T before(String method, Class<T> port, T real) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, called, arguments) -> {
              if (called.getName().equals(method)) {
                here();
              }
              try {
                return called.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
