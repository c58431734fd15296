/**
 * The criteria that come with the engine: words, skills, numbers, hours, free text and ranks.
 * Depends on the root package and, for free text alone, on Lucene's analysis.
 */
@org.jspecify.annotations.NullMarked
package org.tandem.matching.criteria;
