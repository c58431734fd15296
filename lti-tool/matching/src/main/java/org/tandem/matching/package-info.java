/**
 * The matching engine: who could work with whom, who should, and a proof that no assignment is
 * better. Plain Java; depends on nothing of Tandem's, so that a stranger could take it and use it.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.matching;
