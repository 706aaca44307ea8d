package dev.securityassistant.schedule.symbol;

/**
 * What else on the drawing speaks for a symbol's kind, or against it: the layer it lies on, the
 * subject of its markup.
 *
 * @param words for the reasoning: {@code it lies on layer 'E-SECU-DEVC'}
 * @param agrees whether it speaks for it
 */
public record Witness(String words, boolean agrees) {}
