/** The codegen agent: writes the workbook, the CSV and the marked-up drawing. */
@NullMarked
package dev.securityassistant.codegen;

import org.jspecify.annotations.NullMarked;
