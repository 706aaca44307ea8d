package dev.securityassistant;

import dev.securityassistant.drawing.ocr.NetworkReader;
import java.util.Collections;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Loads the network again and again, several at a time, and says so each time. */
final class EngineLoader {

  private static final int AT_A_TIME = 3;

  private EngineLoader() {}

  public static void main(String[] arguments) throws InterruptedException {
    try (ExecutorService loaders = Executors.newFixedThreadPool(AT_A_TIME)) {
      loaders.invokeAll(Collections.nCopies(AT_A_TIME, EngineLoader::load));
    }
  }

  @SuppressWarnings("InfiniteLoopStatement")
  private static Void load() throws Exception {
    while (true) {
      NetworkReader.load().close();
      System.out.println("loaded");
    }
  }
}
