/** Decodes the pictures of a page within bounded memory, or says why one is not decoded. */
@NullMarked
package dev.securityassistant.drawing.picture;

import org.jspecify.annotations.NullMarked;
