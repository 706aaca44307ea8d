/**
 * Turns drawings into scans of their prints: what a scanner, a fax or a telephone makes of them.
 */
@NullMarked
package dev.securityassistant.testkit.scan;

import org.jspecify.annotations.NullMarked;
