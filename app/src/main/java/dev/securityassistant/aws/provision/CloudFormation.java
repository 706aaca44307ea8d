package dev.securityassistant.aws.provision;

import dev.securityassistant.aws.provision.RoleSpec.Grant;
import dev.securityassistant.aws.provision.RoleSpec.Target;
import dev.securityassistant.aws.provision.TableSpec.IndexSpec;
import dev.securityassistant.aws.provision.TableSpec.KeySpec;
import java.util.stream.Collectors;

/**
 * Writes a blueprint as a CloudFormation template in YAML. Names are parameters, the blueprint's by
 * default. Tables and bucket outlive the stack, so that deleting it loses nothing.
 */
public final class CloudFormation {

  private final Blueprint blueprint;
  private final StringBuilder yaml = new StringBuilder();

  private CloudFormation(Blueprint blueprint) {
    this.blueprint = blueprint;
  }

  /** The template. */
  public static String of(Blueprint blueprint) {
    return new CloudFormation(blueprint).write();
  }

  private String write() {
    lines(
        """
        # Written from the blueprint in the code: change that, then run 'security-assistant provision --print'.
        AWSTemplateFormatVersion: '2010-09-09'
        Description: Security Assistant - tables, bucket, queues and roles
        Parameters:
          TrustedService:
            Type: String
            Default: %s
            Description: The service that may take the roles
        """
            .formatted(blueprint.roleNames().trusted()));
    blueprint.tables().forEach(t -> parameter(t.resource(), t.name()));
    parameter(blueprint.bucket().resource(), blueprint.bucket().name());
    blueprint.queues().forEach(q -> parameter(q.resource(), q.name()));
    blueprint.roles().forEach(r -> parameter(r.resource(), r.name()));
    lines("Resources:\n");
    blueprint.tables().forEach(this::table);
    bucket(blueprint.bucket());
    blueprint.queues().forEach(this::queue);
    blueprint.roles().forEach(this::role);
    lines("Outputs:\n");
    for (RoleSpec role : blueprint.roles()) {
      lines(
          """
            %s:
              Value: !GetAtt %s.Arn
          """
              .formatted(role.resource(), role.resource()));
    }
    return yaml.toString();
  }

  private void parameter(String resource, String name) {
    lines(
        """
          %sName:
            Type: String
            Default: %s
        """
            .formatted(resource, name));
  }

  private void table(TableSpec table) {
    lines(
        """
          %s:
            Type: AWS::DynamoDB::Table
            DeletionPolicy: Retain
            UpdateReplacePolicy: Retain
            Properties:
              TableName: !Ref %sName
              BillingMode: PAY_PER_REQUEST
              TimeToLiveSpecification:
                AttributeName: %s
                Enabled: true
              AttributeDefinitions:
        """
            .formatted(table.resource(), table.resource(), table.ttl()));
    for (String attribute : table.attributes()) {
      lines(
          """
                  - AttributeName: '%s'
                    AttributeType: S
          """
              .formatted(attribute));
    }
    lines("      KeySchema:\n" + keys(table.keys(), "        "));
    if (!table.indexes().isEmpty()) {
      lines("      GlobalSecondaryIndexes:\n");
    }
    for (IndexSpec index : table.indexes()) {
      lines(
          """
                  - IndexName: %s
                    KeySchema:
          %s          Projection:
                      ProjectionType: ALL
          """
              .formatted(index.name(), keys(index.keys(), "            ")));
    }
  }

  private static String keys(KeySpec keys, String indent) {
    StringBuilder lines = new StringBuilder();
    for (String attribute : keys.attributes()) {
      String type = attribute.equals(keys.partition()) ? "HASH" : "RANGE";
      lines
          .append("%s- AttributeName: '%s'\n".formatted(indent, attribute))
          .append("%s  KeyType: %s\n".formatted(indent, type));
    }
    return lines.toString();
  }

  private void bucket(BucketSpec bucket) {
    lines(
        """
          %s:
            Type: AWS::S3::Bucket
            DeletionPolicy: Retain
            UpdateReplacePolicy: Retain
            Properties:
              BucketName: !Ref %sName
              BucketEncryption:
                ServerSideEncryptionConfiguration:
                  - ServerSideEncryptionByDefault:
                      SSEAlgorithm: AES256
              PublicAccessBlockConfiguration:
                BlockPublicAcls: true
                BlockPublicPolicy: true
                IgnorePublicAcls: true
                RestrictPublicBuckets: true
              LifecycleConfiguration:
                Rules:
        """
            .formatted(bucket.resource(), bucket.resource()));
    bucket.rules().forEach(this::rule);
    lines(
        """
          %sPolicy:
            Type: AWS::S3::BucketPolicy
            Properties:
              Bucket: !Ref %s
              PolicyDocument:
                Version: '2012-10-17'
                Statement:
                  - Sid: TlsOnly
                    Effect: Deny
                    Principal: '*'
                    Action: 's3:*'
                    Resource:
                      - !GetAtt %s.Arn
                      - !Sub '${%s.Arn}/*'
                    Condition:
                      Bool:
                        'aws:SecureTransport': 'false'
        """
            .formatted(bucket.resource(), bucket.resource(), bucket.resource(), bucket.resource()));
  }

  private void rule(BucketSpec.Rule rule) {
    lines(
        """
                  - Id: %s
                    Status: Enabled
                    Prefix: '%s'
        """
            .formatted(rule.id(), rule.prefix()));
    if (rule.tieringAfter() != null) {
      lines(
          """
                      Transitions:
                        - StorageClass: INTELLIGENT_TIERING
                          TransitionInDays: %d
          """
              .formatted(rule.tieringAfter()));
    }
    if (rule.expiresAfter() != null) {
      lines("            ExpirationInDays: %d\n".formatted(rule.expiresAfter()));
    }
    if (rule.abortsAfter() != null) {
      lines(
          """
                      AbortIncompleteMultipartUpload:
                        DaysAfterInitiation: %d
          """
              .formatted(rule.abortsAfter()));
    }
  }

  private void queue(QueueSpec queue) {
    lines(
        """
          %s:
            Type: AWS::SQS::Queue
            Properties:
              QueueName: !Ref %sName
              VisibilityTimeout: %d
              MessageRetentionPeriod: %d
              SqsManagedSseEnabled: true
        """
            .formatted(
                queue.resource(),
                queue.resource(),
                queue.hidden().toSeconds(),
                queue.kept().toSeconds()));
    QueueSpec.Redrive redrive = queue.redrive();
    if (redrive != null) {
      lines(
          """
                RedrivePolicy:
                  deadLetterTargetArn: !GetAtt %s.Arn
                  maxReceiveCount: %d
          """
              .formatted(redrive.to().resource(), redrive.after()));
    }
  }

  private void role(RoleSpec role) {
    lines(
        """
          %s:
            Type: AWS::IAM::Role
            Properties:
              RoleName: !Ref %sName
              Description: %s
              AssumeRolePolicyDocument:
                Version: '2012-10-17'
                Statement:
                  - Effect: Allow
                    Principal:
                      Service: !Ref TrustedService
                    Action: 'sts:AssumeRole'
              Policies:
                - PolicyName: %s
                  PolicyDocument:
                    Version: '2012-10-17'
                    Statement:
        """
            .formatted(role.resource(), role.resource(), role.description(), RoleSpec.POLICY));
    role.grants().forEach(this::grant);
  }

  private void grant(Grant grant) {
    String actions =
        grant.actions().stream()
            .map(action -> "                  - '%s'\n".formatted(action))
            .collect(Collectors.joining());
    String targets =
        grant.targets().stream()
            .map(target -> "                  - %s\n".formatted(arn(target)))
            .collect(Collectors.joining());
    lines(
        """
                      - Sid: %s
                        Effect: Allow
                        Action:
        %s                Resource:
        %s\
        """
            .formatted(grant.sid(), actions, targets));
  }

  private static String arn(Target target) {
    return target.below().isEmpty()
        ? "!GetAtt %s.Arn".formatted(target.resource())
        : "!Sub '${%s.Arn}%s'".formatted(target.resource(), target.below());
  }

  private void lines(String text) {
    yaml.append(text);
  }
}
