/**
 * Solvers over the bare market: the optimum with its prices, stable and rank-maximal matchings, and
 * what follows from them. Depends on the root package.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.matching.solve;
