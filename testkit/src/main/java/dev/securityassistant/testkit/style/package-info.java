/** The styles: ways in which different offices annotate access control on a floor plan. */
@NullMarked
package dev.securityassistant.testkit.style;

import org.jspecify.annotations.NullMarked;
