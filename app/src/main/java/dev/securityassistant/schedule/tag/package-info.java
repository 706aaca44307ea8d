/**
 * The numbers of doors on a plan: lettering as the legend's picture of a tag spells it, put right
 * where recognition erred, or a form that repeats where no legend shows one.
 */
@NullMarked
package dev.securityassistant.schedule.tag;

import org.jspecify.annotations.NullMarked;
