@NullMarked
package dev.securityassistant.local;

import org.jspecify.annotations.NullMarked;
