/** How well drawings with known truth are read. */
@NullMarked
package dev.securityassistant.benchmarks.accuracy;

import org.jspecify.annotations.NullMarked;
