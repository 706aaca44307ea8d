package dev.securityassistant.specification;

/**
 * A demand on all doors of a kind or on the job as a whole.
 *
 * @param scope whom it concerns, in the specification's words ({@code comms rooms}, {@code all
 *     doors}); empty for the whole job
 * @param subject {@code reader_in_out}, {@code door_contact}, {@code fire_alarm_interface}, {@code
 *     emergency_release}, {@code section} …
 * @param value what is demanded, in a few words
 * @param clause where it is said
 */
public record Requirement(String scope, String subject, String value, Clause clause) {}
