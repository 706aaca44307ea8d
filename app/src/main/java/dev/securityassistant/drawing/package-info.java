/** Reads a PDF into sheets: texts, strokes, fills, images, layers, markups. */
@NullMarked
package dev.securityassistant.drawing;

import org.jspecify.annotations.NullMarked;
