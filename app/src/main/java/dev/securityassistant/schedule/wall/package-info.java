/** The building as drawn: walls, by outline or by hatching, and the doors' leaves in them. */
@NullMarked
package dev.securityassistant.schedule.wall;

import org.jspecify.annotations.NullMarked;
