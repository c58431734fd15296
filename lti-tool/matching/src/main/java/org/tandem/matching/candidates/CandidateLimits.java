package org.tandem.matching.candidates;

import org.tandem.matching.InvalidPolicy;

/**
 * How many mentors each mentee is compared with. People whom either side asked for by name are
 * always among them, on top.
 *
 * @param best how many with the most points
 * @param random how many by chance, so that nobody is invisible
 * @param underused how many of those that appear least among the best of others
 * @param postings a word that more mentors offer is too common to find anybody by: it counts for
 *     those whom other words found, and only where these are too few, so many mentors are looked up
 *     for it, from a place that differs between mentees
 * @param seed of chance
 */
public record CandidateLimits(int best, int random, int underused, int postings, long seed) {

  /** Sixteen best, two by chance, two seldom seen. */
  public static final CandidateLimits STANDARD = new CandidateLimits(16, 2, 2, 2_000, 1);

  /** Rejects numbers out of range. */
  public CandidateLimits {
    InvalidPolicy.require(best >= 1 && best <= 1_000, "candidates: 1 to 1000 best");
    InvalidPolicy.require(random >= 0 && random <= 1_000, "candidates: 0 to 1000 random");
    InvalidPolicy.require(underused >= 0 && underused <= 1_000, "candidates: 0 to 1000 underused");
    InvalidPolicy.require(postings >= 1, "candidates: at least 1 posting a word");
  }
}
