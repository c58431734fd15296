package org.tandem.tool.matching;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tandem.matching.MatchPolicy;
import org.tandem.matching.criteria.Criteria;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Kind;

/**
 * How a program matches.
 *
 * @param weights what counts, and how much
 * @param rules whom it never pairs
 * @param affinities what people are offered to choose from where affinity counts, up to {@link
 *     #MOST_AFFINITIES}; they may say it in other words as well
 */
public record MatchSettings(Weights weights, MatchRules rules, List<String> affinities) {

  /** Most affinities to choose from. */
  public static final int MOST_AFFINITIES = 30;

  private static final int LONGEST_AFFINITY = 80;

  /**
   * Trims, drops repetitions and checks the limits.
   *
   * @throws Rejection (invalid-affinities) beyond them
   */
  public MatchSettings {
    // Settings that were kept before there were any have none.
    affinities =
        Optional.ofNullable(affinities).orElse(List.of()).stream()
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .distinct()
            .toList();
    if (affinities.size() > MOST_AFFINITIES
        || affinities.stream().anyMatch(one -> one.length() > LONGEST_AFFINITY)) {
      throw Rejection.invalid(
          "invalid-affinities",
          "Offer up to "
              + MOST_AFFINITIES
              + " words or phrases of "
              + LONGEST_AFFINITY
              + " characters.");
    }
  }

  /** What a program of a kind starts with: in reverse mentoring the mentee is the senior one. */
  public static MatchSettings standard(Kind kind) {
    MatchRules usual = MatchRules.STANDARD;
    Criteria.Seniority rank =
        switch (kind) {
          case REVERSE -> Criteria.Seniority.MENTOR_LESS;
          case PEER -> Criteria.Seniority.EQUAL;
          default -> usual.rank();
        };
    return new MatchSettings(
        Weights.STANDARD,
        new MatchRules(
            usual.sharedLanguage(), usual.sharedHours(), usual.department(), usual.groups(), rank),
        List.of());
  }

  /** What decides a run: all but what people are merely offered to choose from. */
  MatchSettings counted() {
    return new MatchSettings(weights, rules, List.of());
  }

  /** The same rules with other weights. */
  MatchSettings weighing(Weights others) {
    return new MatchSettings(others, rules, affinities);
  }

  /** What the engine goes by; what counts nothing is left out. */
  MatchPolicy policy() {
    return new MatchPolicy(
        Arrays.stream(Counted.values())
            .filter(counted -> weights.of(counted) > 0)
            .map(counted -> new MatchPolicy.Weighted(counted.criterion(rules), weights.of(counted)))
            .toList(),
        rules.exclusions(),
        weights.leastPoints(),
        rules.sharedHours());
  }

  /** What people are asked because it counts here. */
  public Set<Question> questions() {
    EnumSet<Question> asked = EnumSet.noneOf(Question.class);
    for (Question question : Question.values()) {
      if (question.isAsked(this)) {
        asked.add(question);
      }
    }
    return asked;
  }

  /** A question that only some programs ask. */
  public enum Question {
    /** What to reach. */
    GOALS,
    /** When there is time. */
    HOURS,
    /** How many years of experience. */
    EXPERIENCE,
    /** What rank. */
    SENIORITY,
    /** Which department. */
    DEPARTMENT,
    /** Where. */
    LOCATION,
    /** How to meet. */
    FORMAT,
    /** What to share as persons. */
    AFFINITY;

    private boolean isAsked(MatchSettings settings) {
      return switch (this) {
        case DEPARTMENT -> settings.rules.department() != MatchRules.Sharing.ANY;
        case HOURS -> settings.rules.sharedHours() > 0 || settings.weights.of(Counted.HOURS) > 0;
        default -> settings.weights.of(Counted.valueOf(name())) > 0;
      };
    }
  }
}
