/** The judge agent: examines components by rules and reports findings. */
@NullMarked
package dev.securityassistant.judge;

import org.jspecify.annotations.NullMarked;
