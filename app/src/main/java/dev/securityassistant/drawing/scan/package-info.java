/**
 * Reads pages without usable text into the same {@link dev.securityassistant.drawing.Sheet} that a
 * vector page gives: scans and photographs here, pictures under a text layer with {@code layer},
 * drawn lettering with {@code outline}.
 */
@NullMarked
package dev.securityassistant.drawing.scan;

import org.jspecify.annotations.NullMarked;
