/**
 * Records in DynamoDB, files in S3, messages in SQS, and how these are provisioned. The only
 * package that knows the AWS SDK.
 */
@NullMarked
package dev.securityassistant.aws;

import org.jspecify.annotations.NullMarked;
