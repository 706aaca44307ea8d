/**
 * What a drawing shows: components with their page, box, confidence and reasoning, and what was
 * withheld.
 */
@NullMarked
package dev.securityassistant.component;

import org.jspecify.annotations.NullMarked;
