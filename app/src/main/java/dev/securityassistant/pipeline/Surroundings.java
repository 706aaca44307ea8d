package dev.securityassistant.pipeline;

import java.time.InstantSource;
import java.util.random.RandomGenerator;

/**
 * What the pipeline takes from the world and a test hands in: time, waiting, chance.
 *
 * @param clock tells the time
 * @param sleeper waits
 * @param random source of ids and tokens that must not meet between processes
 */
public record Surroundings(InstantSource clock, Sleeper sleeper, RandomGenerator random) {

  /** So many hexadecimal digits by chance, at most 16. */
  String hex(int digits) {
    return "%016x".formatted(random.nextLong()).substring(16 - digits);
  }
}
