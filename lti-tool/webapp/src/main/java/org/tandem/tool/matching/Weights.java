package org.tandem.tool.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
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
 * @param somethingInCommon whether pairs without a single point are left out
 */
public record Weights(
    int skills, int topics, int languages, int ranking, boolean somethingInCommon) {

  /** What a program starts with. */
  public static final Weights STANDARD = new Weights(400, 200, 100, 300, false);

  private static final int MOST = 1000;

  /** Checks the range 0 to 1,000. */
  public Weights {
    boolean valid =
        Stream.of(skills, topics, languages, ranking).allMatch(w -> w >= 0 && w <= MOST);
    if (!valid) {
      throw Rejection.invalid("invalid-weights", "Each weight lies between 0 and " + MOST + ".");
    }
  }

  MatchPolicy policy() {
    return new MatchPolicy(
        List.of(
            new MatchPolicy.Weighted(Criteria.skills(), skills),
            new MatchPolicy.Weighted(Criteria.share(Questions.TOPICS), topics),
            new MatchPolicy.Weighted(Criteria.any(Questions.LANGUAGES), languages),
            new MatchPolicy.Weighted(Criteria.ranking(Profile.MOST_RANKED), ranking)),
        EnumSet.of(Exclusion.PAST_PAIR, Exclusion.NO_SHARED_LANGUAGE),
        somethingInCommon ? 1 : 0);
  }
}
