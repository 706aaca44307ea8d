/** The written specification that goes with a drawing. The only package that knows POI. */
@NullMarked
package dev.securityassistant.testkit.specification;

import org.jspecify.annotations.NullMarked;
