/** Settings from the environment and the command line. */
@NullMarked
package dev.securityassistant.config;

import org.jspecify.annotations.NullMarked;
