/**
 * Checks of what the solvers claim, independent of them: in memory, and as a file for strangers.
 * Depends on the root package alone.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.matching.proof;
