/**
 * Jobs, their legal moves, their checkpoints and events, and the ports to the stores that keep
 * them.
 */
@NullMarked
package dev.securityassistant.job;

import org.jspecify.annotations.NullMarked;
