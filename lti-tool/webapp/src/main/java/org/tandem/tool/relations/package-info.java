/**
 * What keeps two people apart in every program: private blocks, conflicts of interest, reporting
 * lines. A block is known to nobody but the person who declared it; whoever matches people learns
 * that two are kept apart, not by whom. Depends on people.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.tool.relations;
