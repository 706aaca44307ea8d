/** What the application costs in time and memory, measured beside other tools in the same run. */
@NullMarked
package dev.securityassistant.benchmarks;

import org.jspecify.annotations.NullMarked;
