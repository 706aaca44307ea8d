/** The context agent: reads the specification document. */
@NullMarked
package dev.securityassistant.context;

import org.jspecify.annotations.NullMarked;
