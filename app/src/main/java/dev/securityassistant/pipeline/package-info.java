/**
 * A job from its submission to its result: the four agents in order, a checkpoint after context and
 * schedule, retries, the audit trail, and the recovery of jobs whose worker died.
 */
@NullMarked
package dev.securityassistant.pipeline;

import org.jspecify.annotations.NullMarked;
