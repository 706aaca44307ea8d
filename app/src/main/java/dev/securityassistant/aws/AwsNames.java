package dev.securityassistant.aws;

/**
 * Names of what one deployment uses. The defaults of tables and bucket are the schema's; bucket
 * names are unique in the whole of AWS, so most deployments choose their own.
 *
 * @param jobs DynamoDB table of the records
 * @param events DynamoDB table of the audit trails
 * @param bucket S3 bucket of the files
 * @param queue SQS queue of the jobs that wait
 * @param deadLetters SQS queue of the jobs whose workers kept dying
 */
public record AwsNames(
    String jobs, String events, String bucket, String queue, String deadLetters) {

  /** The schema's names. */
  public static final AwsNames DEFAULT =
      new AwsNames(
          "security-assistant-jobs",
          "security-assistant-events",
          "security-assistant-files",
          "security-assistant-queue",
          "security-assistant-dead-letters");
}
