/** The command line: one class a command, what they share, and how results are printed. */
@NullMarked
package dev.securityassistant.cli;

import org.jspecify.annotations.NullMarked;
