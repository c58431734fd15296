/**
 * Says why: of pairs, of non-pairs, of people without a pair. Depends on the root package and the
 * solvers.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.matching.explain;
