/** The legend's symbols in the pixels of a scanned plan, and the letters in them. */
@NullMarked
package dev.securityassistant.schedule.printed;

import org.jspecify.annotations.NullMarked;
