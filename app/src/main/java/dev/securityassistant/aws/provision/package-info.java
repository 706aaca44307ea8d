/**
 * What a deployment consists of, said once in {@link
 * dev.securityassistant.aws.provision.Blueprint}, and what is made of it: the CloudFormation
 * template, the calls that create it, the comparison with what exists.
 */
@NullMarked
package dev.securityassistant.aws.provision;

import org.jspecify.annotations.NullMarked;
