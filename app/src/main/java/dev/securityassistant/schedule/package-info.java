/** The schedule agent: sheets in, doors and devices out, one class per step. */
@NullMarked
package dev.securityassistant.schedule;

import org.jspecify.annotations.NullMarked;
