/**
 * What a security designer adds: access points, their devices, and the glyphs that stand for them.
 */
@NullMarked
package dev.securityassistant.testkit.security;

import org.jspecify.annotations.NullMarked;
