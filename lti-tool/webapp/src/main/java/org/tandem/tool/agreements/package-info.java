/**
 * The agreement that a pair writes together and signs, each for themselves: clauses, versions
 * chained by their hashes, signatures bound to launches. Depends on engagements, program, people
 * and the kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.agreements;
