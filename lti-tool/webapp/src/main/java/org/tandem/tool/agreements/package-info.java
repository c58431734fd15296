/**
 * The agreement that a pair writes together and signs, each for themselves, with a third party
 * where its program asks for one: clauses, versions chained by their hashes, signatures bound to
 * launches. Depends on engagements, program, people and the kernel.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.agreements;
