@NullMarked
package dev.securityassistant.json;

import org.jspecify.annotations.NullMarked;
