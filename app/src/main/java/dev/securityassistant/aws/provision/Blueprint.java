package dev.securityassistant.aws.provision;

import dev.securityassistant.aws.AwsNames;
import dev.securityassistant.aws.provision.BucketSpec.Rule;
import dev.securityassistant.aws.provision.RoleSpec.Grant;
import dev.securityassistant.aws.provision.RoleSpec.Target;
import dev.securityassistant.aws.provision.TableSpec.IndexSpec;
import dev.securityassistant.aws.provision.TableSpec.KeySpec;
import java.time.Duration;
import java.util.List;

/**
 * The one description of a deployment: {@code deploy/cloudformation.yaml} is written from it,
 * {@code provision} creates it, {@code provision --check} compares with it. Keys and indexes are
 * the schema's.
 *
 * @param names what things are called
 * @param roleNames what roles are called and who takes them
 * @param mostAttempts receives of a message before it goes to the dead letters
 */
public record Blueprint(AwsNames names, RoleNames roleNames, int mostAttempts) {

  /** Attempts, and so receives, by default. */
  public static final int MOST_ATTEMPTS = 5;

  private static final String JOBS = "JobsTable";
  private static final String EVENTS = "EventsTable";
  private static final String FILES = "FilesBucket";
  private static final String QUEUE = "JobQueue";
  private static final String DEAD_LETTERS = "DeadLetterQueue";
  private static final Duration HIDDEN = Duration.ofSeconds(60);
  private static final Duration KEPT = Duration.ofDays(14);

  /** With the usual roles. */
  public Blueprint(AwsNames names, int mostAttempts) {
    this(names, RoleNames.DEFAULT, mostAttempts);
  }

  /** Records and audit trails. */
  public List<TableSpec> tables() {
    return List.of(
        new TableSpec(
            JOBS,
            names.jobs(),
            new KeySpec("company#client#job", null),
            List.of(
                new IndexSpec("StatusDateIndex", new KeySpec("status", "created_at")),
                new IndexSpec("ClientProjectIndex", new KeySpec("client_name", "created_at")),
                new IndexSpec("DateRangeIndex", new KeySpec("date_bucket", "created_at"))),
            "ttl"),
        new TableSpec(
            EVENTS, names.events(), new KeySpec("job_id", "timestamp#event_id"), List.of(), "ttl"));
  }

  /** The files. */
  public BucketSpec bucket() {
    return new BucketSpec(
        FILES,
        names.bucket(),
        List.of(
            new Rule("files", "", 0, 90, null),
            new Rule("staged-uploads", "_temp/", null, 1, null),
            new Rule("unfinished-uploads", "", null, null, 1)));
  }

  /** The dead letters, and the queue that refers to them. */
  public List<QueueSpec> queues() {
    QueueSpec deadLetters = new QueueSpec(DEAD_LETTERS, names.deadLetters(), HIDDEN, KEPT, null);
    return List.of(
        deadLetters,
        new QueueSpec(
            QUEUE, names.queue(), HIDDEN, KEPT, new QueueSpec.Redrive(deadLetters, mostAttempts)));
  }

  /** Who may do what: the API and the worker. */
  public List<RoleSpec> roles() {
    Grant records =
        new Grant(
            "Records",
            List.of("dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:PutItem"),
            List.of(new Target(JOBS, "")));
    Grant listings =
        new Grant("Listings", List.of("dynamodb:Query"), List.of(new Target(JOBS, "/index/*")));
    Grant events =
        new Grant(
            "Events",
            List.of(
                "dynamodb:BatchWriteItem",
                "dynamodb:DescribeTable",
                "dynamodb:PutItem",
                "dynamodb:Query"),
            List.of(new Target(EVENTS, "")));
    Grant files =
        new Grant(
            "Files",
            List.of("s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"),
            List.of(new Target(FILES, "/*")));
    Grant bucket = new Grant("Bucket", List.of("s3:ListBucket"), List.of(new Target(FILES, "")));
    Grant staged =
        new Grant("Staged", List.of("s3:DeleteObject"), List.of(new Target(FILES, "/_temp/*")));
    Grant queues =
        new Grant(
            "Queues",
            List.of("sqs:GetQueueUrl"),
            List.of(new Target(QUEUE, ""), new Target(DEAD_LETTERS, "")));
    Grant announce =
        new Grant("Announce", List.of("sqs:SendMessage"), List.of(new Target(QUEUE, "")));
    Grant receive =
        new Grant(
            "Receive",
            List.of("sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:ReceiveMessage"),
            List.of(new Target(QUEUE, ""), new Target(DEAD_LETTERS, "")));
    return List.of(
        new RoleSpec(
            "ApiRole",
            roleNames.api(),
            "Takes drawings in, answers questions, gives results out",
            roleNames.trusted(),
            List.of(records, listings, events, files, bucket, staged, queues, announce)),
        new RoleSpec(
            "WorkerRole",
            roleNames.worker(),
            "Works on jobs",
            roleNames.trusted(),
            List.of(records, listings, events, files, bucket, queues, announce, receive)));
  }
}
