/** What is really on a drawing, written beside it in the form the scorer reads. */
@NullMarked
package dev.securityassistant.testkit.truth;

import org.jspecify.annotations.NullMarked;
