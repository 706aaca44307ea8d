/** What a job asks of DynamoDB, and what that allows: the numbers of {@code docs/SCALE.md}. */
@NullMarked
package dev.securityassistant.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
