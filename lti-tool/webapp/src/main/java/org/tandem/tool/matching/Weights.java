package org.tandem.tool.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.matching.Exclusion;
import org.tandem.matching.MatchPolicy;
import org.tandem.matching.Questions;
import org.tandem.matching.criteria.Criteria;
import org.tandem.tool.kernel.Rejection;

/**
 * What counts in a run, in points for a full fit.
 *
 * @param skills wanted skills that are offered
 * @param topics topics in common
 * @param languages a language in common
 * @param ranking the mentee's own list
 * @param mentorRanking the mentor's own list
 * @param leastPoints points that a pair must have at least; 0 leaves nobody alone who need not be
 */
public record Weights(
    int skills, int topics, int languages, int ranking, int mentorRanking, int leastPoints) {

  /** What a program starts with. */
  public static final Weights STANDARD = new Weights(400, 200, 100, 300, 150, 0);

  private static final int MOST = 1000;
  private static final int MOST_OF_ALL = 5 * MOST;

  /**
   * Checks the ranges.
   *
   * @throws Rejection (invalid-weights) beyond 0 to 1,000 for a weight, 0 to 5,000 for a pair
   */
  public Weights {
    boolean valid =
        IntStream.of(skills, topics, languages, ranking, mentorRanking)
                .allMatch(weight -> weight >= 0 && weight <= MOST)
            && leastPoints >= 0
            && leastPoints <= MOST_OF_ALL;
    if (!valid) {
      throw Rejection.invalid("invalid-weights", "Each weight lies between 0 and " + MOST + ".");
    }
  }

  /** The same, with another bar for a pair. */
  Weights requiring(int least) {
    return new Weights(skills, topics, languages, ranking, mentorRanking, least);
  }

  MatchPolicy policy() {
    return new MatchPolicy(
        List.of(
            new MatchPolicy.Weighted(Criteria.skills(), skills),
            new MatchPolicy.Weighted(Criteria.share(Questions.TOPICS), topics),
            new MatchPolicy.Weighted(Criteria.any(Questions.LANGUAGES), languages),
            new MatchPolicy.Weighted(Criteria.ranking(Profile.MOST_RANKED), ranking),
            new MatchPolicy.Weighted(Criteria.mentorRanking(Profile.MOST_RANKED), mentorRanking)),
        EnumSet.of(Exclusion.PAST_PAIR, Exclusion.NO_SHARED_LANGUAGE),
        leastPoints);
  }
}
