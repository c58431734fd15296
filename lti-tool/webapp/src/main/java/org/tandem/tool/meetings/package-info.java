/**
 * Meetings of a pair; one counts when both confirmed that it took place. Depends on engagements,
 * people and the kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.meetings;
