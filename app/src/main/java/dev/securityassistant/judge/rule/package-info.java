/** The rules of the judge, one small class each; {@link Rules} is the list of them. */
@NullMarked
package dev.securityassistant.judge.rule;

import org.jspecify.annotations.NullMarked;
