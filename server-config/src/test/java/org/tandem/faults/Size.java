package org.tandem.faults;

/**
 * How large a run is.
 *
 * @param nodes nodes of the tool
 * @param mentors mentors, each with two seats
 * @param mentees mentees at work at once; whoever is done is followed by somebody new
 * @param faults how many faults strike
 * @param seed what all chance comes from
 */
record Size(int nodes, int mentors, int mentees, int faults, long seed) {}
