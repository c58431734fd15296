/**
 * Who may take part in a program: cohorts and their places, rules that a person has to fit, and
 * applications that those who run the course decide about. Depends on the kernel, people, program,
 * and on matching, which asks it before what somebody hands in counts.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.admission;
