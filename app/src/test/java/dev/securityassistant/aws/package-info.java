@NullMarked
package dev.securityassistant.aws;

import org.jspecify.annotations.NullMarked;
