package org.tandem.tool.program;

import java.util.OptionalInt;

/**
 * What a pair has to show at the end, as far as a grade can rest on it.
 *
 * @param level the level reached, -2 to +2; none without an agreed goal
 * @param meetings meetings that both confirmed
 * @param milestones milestones that both call reached
 * @param allMilestones all milestones of the agreed goals
 */
public record Reached(OptionalInt level, int meetings, int milestones, int allMilestones) {}
