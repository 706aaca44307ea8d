/**
 * The devices on a plan: symbols by their look or their code, the labels beside them, what layers
 * and markups say of them, and ink that no legend explains.
 */
@NullMarked
package dev.securityassistant.schedule.symbol;

import org.jspecify.annotations.NullMarked;
