package dev.securityassistant.pipeline;

/**
 * What every attempt works with.
 *
 * @param stores where things are kept
 * @param surroundings time, waiting, chance
 * @param retryPolicy how often a store is asked again
 */
public record Tools(Stores stores, Surroundings surroundings, RetryPolicy retryPolicy) {}
