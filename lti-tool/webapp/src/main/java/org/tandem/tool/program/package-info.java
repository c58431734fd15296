/**
 * Programs of mentoring and coaching: the reviewed templates they come from, the programs that a
 * tenant opens, and the activities by which a program is present in a course. Depends on the kernel
 * and on people.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.program;
