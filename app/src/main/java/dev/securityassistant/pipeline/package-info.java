/** Runs a job through the four agents, with a checkpoint after each. */
@NullMarked
package dev.securityassistant.pipeline;

import org.jspecify.annotations.NullMarked;
