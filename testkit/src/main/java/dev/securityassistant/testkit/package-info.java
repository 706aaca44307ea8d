/** Drawings of our own with exact truth: named styles, each the same bytes for the same seed. */
@NullMarked
package dev.securityassistant.testkit;

import org.jspecify.annotations.NullMarked;
