@NullMarked
package dev.securityassistant.file;

import org.jspecify.annotations.NullMarked;
