/**
 * Lines of text from words, and how far they can be trusted: what recognition confuses, and what
 * the trade's words and codes mean.
 */
@NullMarked
package dev.securityassistant.schedule.text;

import org.jspecify.annotations.NullMarked;
