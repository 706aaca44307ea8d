/**
 * What a sheet says of itself: its title block, role and level, whose its layers are, and the
 * hidden text of a scan.
 */
@NullMarked
package dev.securityassistant.schedule.sheet;

import org.jspecify.annotations.NullMarked;
