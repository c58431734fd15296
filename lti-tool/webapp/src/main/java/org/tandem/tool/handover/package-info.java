/**
 * A pair that goes on with another mentor: started by either of the two or by whoever runs the
 * course, consented to by the mentee, signed by the new mentor. Depends on agreements, meetings,
 * matching, engagements, program, people and the kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.handover;
