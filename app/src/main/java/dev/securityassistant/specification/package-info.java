/**
 * What a project's specification says: lock types, hardware sets, per-door overrides,
 * abbreviations, each with its clause.
 */
@NullMarked
package dev.securityassistant.specification;

import org.jspecify.annotations.NullMarked;
