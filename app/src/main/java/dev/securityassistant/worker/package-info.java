/** Takes jobs off the queue and runs them under a lease. */
@NullMarked
package dev.securityassistant.worker;

import org.jspecify.annotations.NullMarked;
