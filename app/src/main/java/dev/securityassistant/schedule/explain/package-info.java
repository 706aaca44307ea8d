/**
 * How a component came to be, for whoever doubts it: its steps in words and the sheet as a picture
 * with what every step saw.
 */
@NullMarked
package dev.securityassistant.schedule.explain;

import org.jspecify.annotations.NullMarked;
