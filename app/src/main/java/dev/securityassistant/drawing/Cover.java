package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;

/**
 * An upright rectangle of opaque paint or an opaque image: what was painted before it and lies
 * under it cannot be seen.
 *
 * @param box in the coordinates of the letters it is compared with
 * @param order when it was painted
 */
record Cover(Box box, int order) {}
