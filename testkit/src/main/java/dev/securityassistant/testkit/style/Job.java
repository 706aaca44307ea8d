package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.PdfFile;
import dev.securityassistant.testkit.truth.Truth;
import java.util.Random;

/** A set of drawings in the making. Mutable: pages are added in order. */
final class Job {

  private final Office office;
  private final PdfFile file;
  private final Truth truth = new Truth();
  private final Random random;
  private int pages;

  Job(Office office, PdfFile file, Random random) {
    this.office = office;
    this.file = file;
    this.random = random;
  }

  Office office() {
    return office;
  }

  PdfFile file() {
    return file;
  }

  Truth truth() {
    return truth;
  }

  Random random() {
    return random;
  }

  /** The number of the page that is being started, from 1. */
  int nextPage() {
    return ++pages;
  }

  int pages() {
    return pages;
  }
}
