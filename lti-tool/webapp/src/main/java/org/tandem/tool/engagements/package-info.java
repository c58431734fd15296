/**
 * Pairs who work together: proposed by a match, accepted by both, and then carried to an end by
 * their agreement, goals and meetings. Seats are kept here, so that nobody is ever paired beyond
 * what they offered. Depends on program and people.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.engagements;
