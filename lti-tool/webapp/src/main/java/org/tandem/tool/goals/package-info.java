/**
 * Goals, measured by five-level scales (Goal Attainment Scaling) or by results in numbers, and the
 * evidence that they were reached, shown by one and countersigned by the other. Depends on
 * agreements, engagements, meetings, program, people and the kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.goals;
