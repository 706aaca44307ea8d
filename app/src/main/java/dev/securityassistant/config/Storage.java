package dev.securityassistant.config;

import dev.securityassistant.aws.AwsAccess;
import dev.securityassistant.aws.AwsNames;
import dev.securityassistant.aws.provision.RoleNames;
import java.util.Map;

/** Where records, files and messages are kept ({@code STORAGE_MODE}). */
public sealed interface Storage {

  /** In a folder of this machine. */
  record Local() implements Storage {}

  /**
   * On AWS.
   *
   * @param names tables, bucket and queues ({@code JOBS_TABLE}, {@code EVENTS_TABLE}, {@code
   *     AWS_BUCKET}, {@code JOB_QUEUE}, {@code DEAD_LETTER_QUEUE})
   * @param access region, credentials and endpoints, by the SDK's own variables
   */
  record Aws(AwsNames names, AwsAccess access) implements Storage {}

  /** Reads the settings; throws {@link BadSettingException} that names the one that is wrong. */
  static Storage of(Map<String, String> environment) {
    Environment env = new Environment(environment);
    return env.oneOf("STORAGE_MODE", "local", "aws").equals("aws") ? aws(environment) : new Local();
  }

  /** The settings of AWS, whatever the mode. */
  static Aws aws(Map<String, String> environment) {
    Environment env = new Environment(environment);
    AwsNames names =
        new AwsNames(
            env.text("JOBS_TABLE", AwsNames.DEFAULT.jobs()),
            env.text("EVENTS_TABLE", AwsNames.DEFAULT.events()),
            env.text("AWS_BUCKET", AwsNames.DEFAULT.bucket()),
            env.text("JOB_QUEUE", AwsNames.DEFAULT.queue()),
            env.text("DEAD_LETTER_QUEUE", AwsNames.DEFAULT.deadLetters()));
    return new Aws(names, new AwsAccess(environment));
  }

  /** What roles are called and who takes them, for who provisions. */
  static RoleNames roles(Map<String, String> environment) {
    Environment env = new Environment(environment);
    return new RoleNames(
        env.text("API_ROLE", RoleNames.DEFAULT.api()),
        env.text("WORKER_ROLE", RoleNames.DEFAULT.worker()),
        env.text("TRUSTED_SERVICE", RoleNames.DEFAULT.trusted()));
  }
}
