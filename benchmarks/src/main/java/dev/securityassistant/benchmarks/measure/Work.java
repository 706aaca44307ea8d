package dev.securityassistant.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Work inside this Java machine. */
@FunctionalInterface
public interface Work {

  /** Does it once. */
  void run() throws Exception;

  /**
   * What one run costs. The processor time is that of the whole machine's process, so compiler and
   * collector count. Memory is not measured.
   */
  default Cost cost() throws Exception {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long processor = system.getProcessCpuTime();
    long start = System.nanoTime();
    run();
    double seconds = (System.nanoTime() - start) / 1e9;
    return new Cost(seconds, (system.getProcessCpuTime() - processor) / 1e9, 0);
  }
}
