/** Settings, read from the environment once at start. */
@NullMarked
package dev.securityassistant.config;

import org.jspecify.annotations.NullMarked;
