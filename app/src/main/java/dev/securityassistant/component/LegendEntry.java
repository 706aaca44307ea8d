package dev.securityassistant.component;

import org.jspecify.annotations.Nullable;

/**
 * One row of a legend as read.
 *
 * @param group heading over the row; null where there is none
 * @param symbol letters in the symbol; empty where it has none
 * @param meaning the text beside it
 * @param type the kind of component it stands for; null where it is none that is counted
 * @param evidence page and box of the symbol
 */
public record LegendEntry(
    @Nullable String group,
    String symbol,
    String meaning,
    @Nullable ComponentType type,
    Evidence evidence) {}
