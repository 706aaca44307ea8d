/** Claims jobs, keeps the claim alive while the pipeline works, and sees them to their end. */
@NullMarked
package dev.securityassistant.worker;

import org.jspecify.annotations.NullMarked;
