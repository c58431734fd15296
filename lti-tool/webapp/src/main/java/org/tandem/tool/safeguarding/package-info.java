/**
 * Reading what a pair wrote to protect somebody: one of the staff asks with a reason, another one
 * approves with theirs, for a while and for named parts only, and the pair is told. Private notes
 * and what a pair writes about meetings are never part of it: nobody but the two can open those.
 * Depends on agreements, goals and meetings, whose words it shows.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.safeguarding;
