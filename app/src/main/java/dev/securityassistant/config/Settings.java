package dev.securityassistant.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * What can be set from outside.
 *
 * @param out folder of records and files ({@code OUTPUT_DIR}, {@code local_output})
 * @param company company key ({@code COMPANY_ID}, {@code 7central})
 * @param mostBytes largest input file, in bytes ({@code MAX_FILE_MB}, 100)
 * @param mostPages longest drawing ({@code MAX_PAGES}, 5000)
 * @param mostAttempts claims before a job is failed ({@code MAX_ATTEMPTS}, 5)
 * @param lease how long a claim holds without a sign of life ({@code LEASE_SECONDS}, 60)
 * @param patrol how often a worker without a message looks for jobs left behind ({@code
 *     PATROL_SECONDS}, 60)
 * @param scratch folder for working copies ({@code SCRATCH_DIR}, the system's)
 * @param storage where things are kept ({@code STORAGE_MODE}, {@code local} or {@code aws})
 */
public record Settings(
    Path out,
    String company,
    long mostBytes,
    int mostPages,
    int mostAttempts,
    Duration lease,
    Duration patrol,
    Path scratch,
    Storage storage) {

  /** Reads the settings; throws {@link BadSettingException} that names the one that is wrong. */
  public static Settings of(Map<String, String> environment) {
    Environment env = new Environment(environment);
    return new Settings(
        Path.of(env.text("OUTPUT_DIR", "local_output")),
        env.text("COMPANY_ID", "7central"),
        Math.round(env.number("MAX_FILE_MB", 100, 0.001, 100_000) * 1e6),
        (int) env.number("MAX_PAGES", 5_000, 1, 1_000_000),
        (int) env.number("MAX_ATTEMPTS", 5, 1, 1_000),
        Duration.ofMillis(Math.round(env.number("LEASE_SECONDS", 60, 0.1, 43_200) * 1_000)),
        Duration.ofMillis(Math.round(env.number("PATROL_SECONDS", 60, 0.1, 86_400) * 1_000)),
        Path.of(env.text("SCRATCH_DIR", System.getProperty("java.io.tmpdir"))),
        Storage.of(environment));
  }

  /** These settings with another folder. */
  public Settings withOut(Path folder) {
    return new Settings(
        folder, company, mostBytes, mostPages, mostAttempts, lease, patrol, scratch, storage);
  }

  /** These settings with another company. */
  public Settings withCompany(String key) {
    return new Settings(
        out, key, mostBytes, mostPages, mostAttempts, lease, patrol, scratch, storage);
  }

  /** These settings with another storage. */
  public Settings with(Storage other) {
    return new Settings(
        out, company, mostBytes, mostPages, mostAttempts, lease, patrol, scratch, other);
  }
}
