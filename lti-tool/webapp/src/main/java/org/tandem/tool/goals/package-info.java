/**
 * Goals on five-level scales (Goal Attainment Scaling) and the evidence that they were reached,
 * shown by one and countersigned by the other. Depends on agreements, engagements, people and the
 * kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.goals;
