package org.tandem.matching;

import java.util.Collections;
import java.util.Set;

/** Why two people must not be paired, whatever they have in common. */
public enum Exclusion {
  /** Nobody mentors themselves. */
  SAME_PERSON,
  /** The mentee said no to this mentor. */
  MENTEE_VETO,
  /** The mentor said no to this mentee. */
  MENTOR_VETO,
  /** The two were paired before, or one declined the other. */
  PAST_PAIR,
  /** The mentor has no seat left. */
  NO_SEAT,
  /** Both stated their languages and share none. */
  NO_SHARED_LANGUAGE,
  /** The two have fewer points in common than the program asks for. */
  BELOW_MINIMUM;

  boolean applies(Mentee mentee, Mentor mentor, Set<Roster.PastPair> past, int points, int least) {
    return switch (this) {
      case SAME_PERSON -> mentee.id().equals(mentor.id());
      case MENTEE_VETO -> mentee.vetoes().contains(mentor.id());
      case MENTOR_VETO -> mentor.vetoes().contains(mentee.id());
      case PAST_PAIR -> past.contains(new Roster.PastPair(mentee.id(), mentor.id()));
      case NO_SEAT -> mentor.seats() == 0;
      case NO_SHARED_LANGUAGE ->
          !mentee.languages().isEmpty()
              && !mentor.languages().isEmpty()
              && Collections.disjoint(mentee.languages(), mentor.languages());
      case BELOW_MINIMUM -> points < least;
    };
  }
}
