@NullMarked
package dev.securityassistant.cli;

import org.jspecify.annotations.NullMarked;
