@NullMarked
package dev.securityassistant;

import org.jspecify.annotations.NullMarked;
