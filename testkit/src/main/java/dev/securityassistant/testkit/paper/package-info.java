/**
 * Paper and pen: a PDF file written operator by operator, in viewed points from the top left. The
 * only package that knows PDFBox.
 */
@NullMarked
package dev.securityassistant.testkit.paper;

import org.jspecify.annotations.NullMarked;
