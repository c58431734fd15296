package org.tandem.matching.criteria;

import java.util.EnumSet;
import java.util.List;
import org.tandem.matching.Answer;
import org.tandem.matching.Criterion;
import org.tandem.matching.Exclusion;
import org.tandem.matching.InvalidPolicy;
import org.tandem.matching.MatchPolicy;
import org.tandem.matching.Questions;

/**
 * The criteria to compose a policy of. Each is named after the question that it reads, so a
 * question that a program adds counts as soon as a criterion names it.
 */
public final class Criteria {

  private Criteria() {}

  /** What a program starts with; the weights add up to 1,000. */
  public static MatchPolicy standardPolicy() {
    return new MatchPolicy(
        List.of(
            new MatchPolicy.Weighted(skills(), 400),
            new MatchPolicy.Weighted(share(Questions.TOPICS), 200),
            new MatchPolicy.Weighted(any(Questions.LANGUAGES), 100),
            new MatchPolicy.Weighted(ranking(5), 300)),
        EnumSet.of(Exclusion.PAST_PAIR, Exclusion.NO_SHARED_LANGUAGE),
        0);
  }

  /**
   * Share of the wanted skills that are offered, each skill counting by its rarity among mentors
   * (inverse document frequency), and for less where the level offered is below the one wanted.
   */
  public static Criterion rareSkills() {
    return new WordCriterion(Questions.SKILLS, WordCriterion.Rule.RARE_SHARE);
  }

  /** Share of the wanted skills that are offered, each counting the same. */
  public static Criterion skills() {
    return share(Questions.SKILLS);
  }

  /** Share of the mentee's words that are among the mentor's: topics, goals, affinity. */
  public static Criterion share(String question) {
    return new WordCriterion(question, WordCriterion.Rule.SHARE);
  }

  /**
   * How much two sets of words overlap: those in common among those that either says (Jaccard
   * 1901), 1 where both say the same.
   */
  public static Criterion overlap(String question) {
    return new WordCriterion(question, WordCriterion.Rule.OVERLAP);
  }

  /** One word in common is as good as three, 1 or 0: languages, location, format. */
  public static Criterion any(String question) {
    return new WordCriterion(question, WordCriterion.Rule.ANY);
  }

  /** No word in common, 1 or 0: another department, another site. */
  public static Criterion different(String question) {
    return new WordCriterion(question, WordCriterion.Rule.NONE);
  }

  /**
   * The nearer two amounts, the better: 1 where equal, 0 at {@code range} and beyond.
   *
   * @throws InvalidPolicy if the range is not a positive number
   */
  public static Criterion near(String question, double range) {
    requirePositive(question, range);
    return new AmountCriterion(
        question, (mentee, mentor) -> Math.max(0, 1 - Math.abs(mentor - mentee) / range));
  }

  /**
   * The more the mentor is ahead, up to {@code enough}, the better.
   *
   * @throws InvalidPolicy if that is not a positive number
   */
  public static Criterion ahead(String question, double enough) {
    requirePositive(question, enough);
    return new AmountCriterion(
        question, (mentee, mentor) -> Math.max(0, Math.min(1, (mentor - mentee) / enough)));
  }

  /** Whether the mentor has as much as the mentee or more, 1 or 0. */
  public static Criterion atLeast(String question) {
    return new AmountCriterion(question, (mentee, mentor) -> mentor >= mentee ? 1 : 0);
  }

  /** Which of the two should be more senior. */
  public enum Seniority {
    /** The mentor, as is usual. */
    MENTOR_MORE,
    /** Neither: peers. */
    EQUAL,
    /** The mentee: reverse mentoring. */
    MENTOR_LESS
  }

  /** Whether the two stand to each other in rank as the program wants, 1 or 0. */
  public static Criterion seniority(Seniority wanted) {
    double sign = wanted == Seniority.MENTOR_MORE ? 1 : wanted == Seniority.EQUAL ? 0 : -1;
    return new AmountCriterion(
        Questions.SENIORITY, (mentee, mentor) -> Math.signum(mentor - mentee) == sign ? 1 : 0);
  }

  /**
   * Hours a week that both have time, up to {@code enough}.
   *
   * @throws InvalidPolicy if that is not a positive number
   */
  public static Criterion sharedHours(double enough) {
    requirePositive(Questions.HOURS, enough);
    return new HoursCriterion(enough);
  }

  /**
   * How alike two texts are: cosine of their stems weighted by rarity (tf-idf). Texts of up to
   * {@link Answer#LONGEST_TEXT} characters, in English, Arabic, or any language that is written
   * with spaces, without stemming.
   */
  public static Criterion text(String question) {
    return new TextCriterion(question);
  }

  /**
   * The place of the mentor on the mentee's list: first 1, each next place less by one part in
   * {@code places}.
   *
   * @throws InvalidPolicy if places is not in 1..100
   */
  public static Criterion ranking(int places) {
    return new RankCriterion("ranking", places, RankCriterion.Side.MENTEE);
  }

  /** The place of the mentee on the mentor's list, counted like {@link #ranking}. */
  public static Criterion mentorRanking(int places) {
    return new RankCriterion("mentor-ranking", places, RankCriterion.Side.MENTOR);
  }

  /** Two who were never paired before, 1 or 0. */
  public static Criterion newPair() {
    return new NewPairCriterion();
  }

  private static void requirePositive(String question, double value) {
    InvalidPolicy.require(
        value > 0 && Double.isFinite(value), "the range of " + question + " is above 0");
  }
}
