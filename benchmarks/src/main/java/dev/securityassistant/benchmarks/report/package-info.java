/** Figures as Markdown tables, with the machine they were measured on. */
@NullMarked
package dev.securityassistant.benchmarks.report;

import org.jspecify.annotations.NullMarked;
