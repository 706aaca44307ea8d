@NullMarked
package dev.securityassistant.job;

import org.jspecify.annotations.NullMarked;
