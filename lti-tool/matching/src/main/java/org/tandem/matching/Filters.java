package org.tandem.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The exclusions of a policy, ready to be asked about the people of a roster. */
final class Filters {

  private final Roster roster;
  private final MatchPolicy policy;
  private final List<Exclusion> applied;
  private final Map<Exclusion, Set<Long>> relations = new HashMap<>();

  /** Place among the mentors of each mentee who is one, too; negative for the others. */
  private final int[] asMentor;

  private final int[] seats;

  Filters(Roster roster, MatchPolicy policy) {
    this.roster = roster;
    this.policy = policy;
    asMentor =
        roster.mentees().stream()
            .mapToInt(mentee -> roster.mentorPosition(mentee.id()).orElse(-1))
            .toArray();
    seats = roster.mentors().stream().mapToInt(Mentor::seats).toArray();
    for (Roster.Relation relation : roster.relations()) {
      roster
          .menteePosition(relation.mentee())
          .ifPresent(
              mentee ->
                  roster
                      .mentorPosition(relation.mentor())
                      .ifPresent(mentor -> add(relation.kind(), mentee, mentor)));
    }
    applied = policy.filters().stream().filter(this::canApply).sorted().toList();
  }

  /** Whether a rule can apply to anybody: most rosters know of no vetoes and few relations. */
  private boolean canApply(Exclusion rule) {
    return switch (rule) {
      case MENTEE_VETO -> roster.mentees().stream().anyMatch(one -> !one.vetoes().isEmpty());
      case MENTOR_VETO -> roster.mentors().stream().anyMatch(one -> !one.vetoes().isEmpty());
      case BELOW_MINIMUM -> policy.minimumPoints() > 0;
      default -> !rule.isRelation() || relations.containsKey(rule);
    };
  }

  private void add(Exclusion kind, int mentee, int mentor) {
    relations.computeIfAbsent(kind, any -> new HashSet<>()).add(key(mentee, mentor));
  }

  private static long key(int mentee, int mentor) {
    return ((long) mentee << 32) | mentor;
  }

  boolean allow(int mentee, int mentor, int points) {
    for (int k = 0; k < applied.size(); k++) {
      if (applies(applied.get(k), mentee, mentor, points)) {
        return false;
      }
    }
    return true;
  }

  List<Exclusion> exclusions(int mentee, int mentor, int points) {
    List<Exclusion> found = new ArrayList<>();
    for (Exclusion rule : applied) {
      if (applies(rule, mentee, mentor, points)) {
        found.add(rule);
      }
    }
    return found;
  }

  private boolean applies(Exclusion rule, int i, int j, int points) {
    return switch (rule) {
      case SAME_PERSON -> asMentor[i] == j;
      case MENTEE_VETO -> mentee(i).vetoes().contains(mentor(j).id());
      case MENTOR_VETO -> mentor(j).vetoes().contains(mentee(i).id());
      case PAST_PAIR, REPORTING_LINE, CONFLICT, BLOCKED ->
          relations.getOrDefault(rule, Set.of()).contains(key(i, j));
      case NO_SEAT -> seats[j] == 0;
      case NO_SHARED_LANGUAGE -> shared(Questions.LANGUAGES, i, j) == Shared.NONE;
      case TOO_FEW_SHARED_HOURS -> tooFewHours(mentee(i), mentor(j));
      case SAME_DEPARTMENT -> shared(Questions.DEPARTMENT, i, j) == Shared.SOME;
      case OTHER_DEPARTMENT -> shared(Questions.DEPARTMENT, i, j) == Shared.NONE;
      case SAME_GROUP -> shared(Questions.GROUPS, i, j) == Shared.SOME;
      case OTHER_GROUP -> shared(Questions.GROUPS, i, j) == Shared.NONE;
      case BELOW_MINIMUM -> points < policy.minimumPoints();
    };
  }

  private Mentee mentee(int place) {
    return roster.mentees().get(place);
  }

  private Mentor mentor(int place) {
    return roster.mentors().get(place);
  }

  private enum Shared {
    UNKNOWN,
    NONE,
    SOME
  }

  private Shared shared(String question, int mentee, int mentor) {
    @Nullable Answer one = mentee(mentee).profile().answers().get(question);
    @Nullable Answer other = mentor(mentor).profile().answers().get(question);
    if (one instanceof Answer.Words ours && other instanceof Answer.Words theirs) {
      return Collections.disjoint(ours.words(), theirs.words()) ? Shared.NONE : Shared.SOME;
    }
    return Shared.UNKNOWN;
  }

  private boolean tooFewHours(Mentee mentee, Mentor mentor) {
    @Nullable Answer one = mentee.profile().answers().get(Questions.HOURS);
    @Nullable Answer other = mentor.profile().answers().get(Questions.HOURS);
    if (one instanceof Answer.Hours ours && other instanceof Answer.Hours theirs) {
      BitSet both = ours.quarters();
      both.and(theirs.quarters());
      return both.cardinality() < policy.minimumHours() * 4;
    }
    return false;
  }
}
