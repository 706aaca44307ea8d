package dev.securityassistant.judge;

import dev.securityassistant.component.Evidence;
import dev.securityassistant.specification.Clause;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say of a door, a device or the job.
 *
 * @param rule id of the rule ({@code E1})
 * @param severity how much it matters
 * @param subject door or device concerned; null for the job as a whole
 * @param evidence page and box; null where there is no place to show
 * @param seen what was seen
 * @param expected what was expected
 * @param action what to do about it
 * @param clause clause of the specification behind it; null where there is none
 */
public record Finding(
    String rule,
    Severity severity,
    @Nullable String subject,
    @Nullable Evidence evidence,
    String seen,
    String expected,
    String action,
    @Nullable Clause clause) {}
