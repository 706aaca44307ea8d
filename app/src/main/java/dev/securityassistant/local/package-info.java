/** Jobs, events, files and queue kept in a folder of this machine. */
@NullMarked
package dev.securityassistant.local;

import org.jspecify.annotations.NullMarked;
