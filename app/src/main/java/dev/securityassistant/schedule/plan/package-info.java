/**
 * One plan from ink to components: the order of the steps, what each saw, and how sure the result
 * is.
 */
@NullMarked
package dev.securityassistant.schedule.plan;

import org.jspecify.annotations.NullMarked;
