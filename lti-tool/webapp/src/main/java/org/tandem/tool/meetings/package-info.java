/**
 * Meetings of a pair, agreed on by both; one counts when both confirmed that it took place. What
 * the two write about them is encrypted with a key of the pair and has no reader but them. Depends
 * on engagements, matching (for usual hours), people and the kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.meetings;
