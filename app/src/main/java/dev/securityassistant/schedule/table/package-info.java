/**
 * Door schedules and lists on sheets: ruled or open tables and lines of text become rows, and rows
 * become one with the doors that are drawn.
 */
@NullMarked
package dev.securityassistant.schedule.table;

import org.jspecify.annotations.NullMarked;
