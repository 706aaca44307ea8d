package dev.securityassistant.specification;

/**
 * What the specification says of one door against the general rule.
 *
 * @param doorId as the specification spells it
 * @param subject what is overridden: {@code lock}, {@code reader}, {@code exit_button} … (a
 *     component code), or {@code note}
 * @param value what it shall be; a lock type's code where it names one
 * @param clause where it is said
 */
public record DoorOverride(String doorId, String subject, String value, Clause clause) {}
