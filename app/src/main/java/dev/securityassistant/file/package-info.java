/** Keys of files, names made safe for them, and the port to the store that keeps them. */
@NullMarked
package dev.securityassistant.file;

import org.jspecify.annotations.NullMarked;
