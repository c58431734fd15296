/**
 * Chooses the pairs that are worth looking at, where comparing everyone with everyone would take
 * too long, and proves afterwards that nothing was lost. Depends on the root package and the
 * solvers.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.matching.candidates;
