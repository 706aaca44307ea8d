/**
 * Reads lettering in pictures. The only package that knows the recognition libraries and their
 * model files, which come with the dependencies: nothing is loaded from the network.
 */
@NullMarked
package dev.securityassistant.drawing.ocr;

import org.jspecify.annotations.NullMarked;
