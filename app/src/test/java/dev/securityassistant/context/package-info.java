/** The context agent on specifications written in many ways, and on hostile files. */
@NullMarked
package dev.securityassistant.context;

import org.jspecify.annotations.NullMarked;
