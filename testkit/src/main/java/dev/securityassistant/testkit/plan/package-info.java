/**
 * The building: rooms, walls, doorways, stairs and grid of an invented floor, and the painter that
 * draws them.
 */
@NullMarked
package dev.securityassistant.testkit.plan;

import org.jspecify.annotations.NullMarked;
