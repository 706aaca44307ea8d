/** Where doors are: the rooms that labels name, and which of them lie on either side of a door. */
@NullMarked
package dev.securityassistant.schedule.place;

import org.jspecify.annotations.NullMarked;
