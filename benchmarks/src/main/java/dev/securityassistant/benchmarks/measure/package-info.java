/** Time, processor time and memory of programs and of work inside this Java machine. */
@NullMarked
package dev.securityassistant.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
