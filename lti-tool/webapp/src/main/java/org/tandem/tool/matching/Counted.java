package org.tandem.tool.matching;

import java.util.Locale;
import org.tandem.matching.Criterion;
import org.tandem.matching.Questions;
import org.tandem.matching.criteria.Criteria;

/** What can count in a matching, in the order in which explanations name it. */
enum Counted {
  /** Wanted skills that are offered at the level wanted, rare ones more. */
  SKILLS,
  /** Topics in common. */
  TOPICS,
  /** Goals that the mentor can help with. */
  GOALS,
  /** A language in common. */
  LANGUAGES,
  /** The mentee's own list. */
  RANKING,
  /** The mentor's own list. */
  MENTOR_RANKING,
  /** Hours a week in common, up to four. */
  HOURS,
  /** Years of experience that the mentor is ahead, up to ten. */
  EXPERIENCE,
  /** Whether the two stand to each other in rank as the program wants. */
  SENIORITY,
  /** The same place. */
  LOCATION,
  /** A way to meet that suits both. */
  FORMAT,
  /** What the mentee chose to look for in a mentor, and the mentor chose to say of themselves. */
  AFFINITY,
  /** Words in common in what both wrote about themselves. */
  ABOUT;

  /** The name in weights and explanations. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Criterion criterion(MatchRules rules) {
    return switch (this) {
      case SKILLS -> Criteria.rareSkills();
      case TOPICS -> Criteria.share(Questions.TOPICS);
      case GOALS -> Criteria.share(Questions.GOALS);
      case LANGUAGES -> Criteria.any(Questions.LANGUAGES);
      case RANKING -> Criteria.ranking(Profile.MOST_RANKED);
      case MENTOR_RANKING -> Criteria.mentorRanking(Profile.MOST_RANKED);
      case HOURS -> Criteria.sharedHours(4);
      case EXPERIENCE -> Criteria.ahead(Questions.EXPERIENCE, 10);
      case SENIORITY -> Criteria.seniority(rules.rank());
      case LOCATION -> Criteria.any(Questions.LOCATION);
      case FORMAT -> Criteria.any(Questions.FORMAT);
      case AFFINITY -> Criteria.share(Questions.AFFINITY);
      case ABOUT -> Criteria.text(Questions.ABOUT);
    };
  }
}
