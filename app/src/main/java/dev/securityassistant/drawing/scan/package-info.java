/**
 * Reads pages without usable text into the same {@link dev.securityassistant.drawing.Sheet} that a
 * vector page gives: scans, photographs, pictures under a text layer, and outlined lettering.
 */
@NullMarked
package dev.securityassistant.drawing.scan;

import org.jspecify.annotations.NullMarked;
