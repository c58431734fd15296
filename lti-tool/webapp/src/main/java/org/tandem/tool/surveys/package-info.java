/**
 * How the two of a pair find it goes: a short pulse, a look back half-way and one at the end, with
 * questionnaires that ship with the tool or were imported. What one answers is seen by the other
 * once both have answered, and by nobody else; those who run a program see numbers of groups.
 * Depends on meetings, agreements, engagements, program and people.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.surveys;
