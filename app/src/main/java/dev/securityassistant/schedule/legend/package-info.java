/**
 * What a drawing explains: where its legends stand, the symbols and tags they show, and how a place
 * on a plan is compared with them.
 */
@NullMarked
package dev.securityassistant.schedule.legend;

import org.jspecify.annotations.NullMarked;
