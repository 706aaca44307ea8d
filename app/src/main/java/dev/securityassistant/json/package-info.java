/** JSON of the files and records, field by field; the only package that knows the JSON library. */
@NullMarked
package dev.securityassistant.json;

import org.jspecify.annotations.NullMarked;
