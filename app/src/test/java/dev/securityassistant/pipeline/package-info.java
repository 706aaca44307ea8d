@NullMarked
package dev.securityassistant.pipeline;

import org.jspecify.annotations.NullMarked;
