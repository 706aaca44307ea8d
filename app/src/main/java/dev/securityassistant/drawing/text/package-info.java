/** The text layer of a PDF as running text, for documents that are read and not measured. */
@NullMarked
package dev.securityassistant.drawing.text;

import org.jspecify.annotations.NullMarked;
