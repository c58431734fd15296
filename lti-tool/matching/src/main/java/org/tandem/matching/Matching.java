package org.tandem.matching;

import java.util.List;
import java.util.Optional;

/**
 * Who is paired with whom, with the proof that it cannot be done better.
 *
 * @param pairs the pairs made, sorted by mentee and mentor
 * @param certificate the proof, for {@link CertificateVerifier}
 */
public record Matching(List<Market.Edge> pairs, Certificate certificate) {

  /** Sorts and copies what it is given. */
  public Matching {
    pairs = pairs.stream().sorted().toList();
  }

  /** Sum of the points of all pairs. */
  public long welfare() {
    return pairs.stream().mapToLong(Market.Edge::points).sum();
  }

  /** The mentor of a mentee, if one was found. */
  public Optional<Market.Edge> pairOf(String mentee) {
    return pairs.stream().filter(pair -> pair.mentee().equals(mentee)).findFirst();
  }
}
