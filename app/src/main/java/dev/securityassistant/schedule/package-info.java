/**
 * The schedule agent: sheets in, doors and devices out. Here stand the agent and the order of its
 * work on a set of sheets. What it builds on stands in the packages below, in reading order; each
 * knows only those before it. Places and lengths are in reading coordinates where nothing else is
 * said, see {@link dev.securityassistant.drawing.Sheet}.
 *
 * <ol>
 *   <li>{@code text}: lines of text and the trade's words
 *   <li>{@code shape}: points, outlines, ink, and how they are compared
 *   <li>{@code sheet}: what a sheet says of itself
 *   <li>{@code table}: door schedules and lists
 *   <li>{@code legend}: the symbols and tags that a drawing explains
 *   <li>{@code wall}: walls and the doors' leaves in them
 *   <li>{@code tag}: the numbers of doors
 *   <li>{@code symbol}: devices, their labels, and what speaks for their kind
 *   <li>{@code printed}: symbols in the pixels of a scan
 *   <li>{@code door}: tags, openings and devices joined
 *   <li>{@code place}: rooms on both sides of a door
 *   <li>{@code plan}: one plan from ink to components
 *   <li>{@code explain}: how a component came to be
 * </ol>
 */
@NullMarked
package dev.securityassistant.schedule;

import org.jspecify.annotations.NullMarked;
