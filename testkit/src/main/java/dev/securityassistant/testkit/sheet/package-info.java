/** What stands around a plan: border, title block, notes, legend, key plan, revisions, tables. */
@NullMarked
package dev.securityassistant.testkit.sheet;

import org.jspecify.annotations.NullMarked;
