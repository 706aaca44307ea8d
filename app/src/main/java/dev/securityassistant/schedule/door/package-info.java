/**
 * What belongs together: tags, openings and devices become doors, by leaders, by numbers and by
 * distance, each device at one door at most.
 */
@NullMarked
package dev.securityassistant.schedule.door;

import org.jspecify.annotations.NullMarked;
