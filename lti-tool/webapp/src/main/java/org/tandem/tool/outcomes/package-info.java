/**
 * What came out of it: the level computed from countersigned evidence, the closing that both sign,
 * and the score that goes to the gradebook. Depends on goals, agreements, meetings, engagements,
 * program, people, outbox, passback and the kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.outcomes;
