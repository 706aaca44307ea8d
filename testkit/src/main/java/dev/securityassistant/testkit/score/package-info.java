/**
 * How well a components file matches the truth of its drawing: doors, devices, codes, locations,
 * pages, and how far confidence can be trusted. Works on the two files as the result contract has
 * them and knows nothing of the application.
 */
@NullMarked
package dev.securityassistant.testkit.score;

import org.jspecify.annotations.NullMarked;
