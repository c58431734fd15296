package org.tandem.tool.matching;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tandem.matching.MatchPolicy;
import org.tandem.matching.criteria.Criteria;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.program.Kind;
import org.tandem.tool.questions.ProfileQuestion;
import org.tandem.tool.questions.ProgramQuestions;

/**
 * How a program matches.
 *
 * @param weights what counts, and how much
 * @param rules whom it never pairs
 * @param affinities what people are offered to choose from where affinity counts, up to {@link
 *     #MOST_AFFINITIES}; they may say it in other words as well
 * @param asked the program's own questions, which count by their points in {@code weights}
 */
public record MatchSettings(
    Weights weights, MatchRules rules, List<String> affinities, ProgramQuestions asked) {

  /** Most affinities to choose from. */
  public static final int MOST_AFFINITIES = 30;

  /** Longest affinity, in characters. */
  public static final int LONGEST_AFFINITY = 80;

  /**
   * Trims, drops repetitions and checks the limits.
   *
   * @throws Rejection (invalid-affinities) beyond them
   */
  public MatchSettings {
    // Settings that were kept before there were any have none.
    asked = asked == null ? ProgramQuestions.NONE : asked;
    weights = weights.asking(asked);
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
        List.of(),
        ProgramQuestions.NONE);
  }

  /** What decides a run: neither what people are offered to choose from, nor any wording. */
  MatchSettings counted() {
    List<ProfileQuestion> counting =
        asked.counted().stream()
            .filter(one -> weights.of(one.criterion()) > 0)
            .map(ProfileQuestion::wordless)
            .toList();
    return new MatchSettings(weights, rules, List.of(), new ProgramQuestions(counting));
  }

  /** The same rules with other weights. */
  MatchSettings weighing(Weights others) {
    return new MatchSettings(others, rules, affinities, asked);
  }

  /** The same with other questions, and their points by {@link ProfileQuestion#criterion}. */
  public MatchSettings asking(ProgramQuestions others, Map<String, Integer> points) {
    Map<String, Integer> all = new HashMap<>(weights.points());
    all.putAll(points);
    Weights weighed = new Weights(all, weights.leastPoints(), weights.fairness());
    return new MatchSettings(weighed, rules, affinities, others);
  }

  /** What the engine goes by; what counts nothing is left out. */
  MatchPolicy policy() {
    return new MatchPolicy(
        Stream.concat(
                Arrays.stream(Counted.values()).map(counted -> counted.criterion(rules)),
                asked.counted().stream().map(OwnQuestions::criterion))
            .filter(criterion -> weights.of(criterion.name()) > 0)
            .map(criterion -> new MatchPolicy.Weighted(criterion, weights.of(criterion.name())))
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
