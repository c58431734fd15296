package org.tandem.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Everybody who takes part in one run, in an order of its own (by id), so that the order in which
 * people were read from somewhere never changes who is matched with whom. A person may be both a
 * mentee and a mentor, under one id.
 */
public final class Roster {

  private final List<Mentee> mentees;
  private final List<Mentor> mentors;
  private final Set<Relation> relations;
  private final Map<String, Integer> menteePositions;
  private final Map<String, Integer> mentorPositions;

  /**
   * Something between two people that may keep them from being paired.
   *
   * @param kind {@link Exclusion#PAST_PAIR}, {@link Exclusion#REPORTING_LINE}, {@link
   *     Exclusion#CONFLICT} or {@link Exclusion#BLOCKED}
   * @param mentee id of the mentee
   * @param mentor id of the mentor
   */
  public record Relation(Exclusion kind, String mentee, String mentor) {
    /** Rejects exclusions that are no relation. */
    public Relation {
      InvalidRoster.require(kind.isRelation(), kind + " is not a relation between two people");
    }

    /** The two were paired before, or one declined the other. */
    public static Relation pastPair(String mentee, String mentor) {
      return new Relation(Exclusion.PAST_PAIR, mentee, mentor);
    }
  }

  /**
   * Sorts and copies what it is given. Ranks, vetoes and relations may name people who do not take
   * part in this run; {@link #requireKnown} is for callers who want to know.
   *
   * @throws InvalidRoster if two mentees or two mentors share an id
   */
  public Roster(List<Mentee> mentees, List<Mentor> mentors, Set<Relation> relations) {
    this.mentees = mentees.stream().sorted(Comparator.comparing(Mentee::id)).toList();
    this.mentors = mentors.stream().sorted(Comparator.comparing(Mentor::id)).toList();
    this.relations = Set.copyOf(relations);
    this.menteePositions = positions("mentee", this.mentees, Mentee::id);
    this.mentorPositions = positions("mentor", this.mentors, Mentor::id);
  }

  private static <T> Map<String, Integer> positions(
      String role, List<T> people, Function<T, String> id) {
    Map<String, Integer> positions = new HashMap<>(people.size() * 2);
    for (int i = 0; i < people.size(); i++) {
      Integer before = positions.put(id.apply(people.get(i)), i);
      InvalidRoster.require(
          before == null, role + " " + id.apply(people.get(i)) + " appears twice");
    }
    return positions;
  }

  /** Everyone who looks for a mentor, by id. */
  public List<Mentee> mentees() {
    return mentees;
  }

  /** Everyone who offers seats, by id. */
  public List<Mentor> mentors() {
    return mentors;
  }

  /** What is between people. */
  public Set<Relation> relations() {
    return relations;
  }

  /** Place of a mentee in {@link #mentees}, if they take part. */
  public OptionalInt menteePosition(String id) {
    return position(menteePositions, id);
  }

  /** Place of a mentor in {@link #mentors}, if they take part. */
  public OptionalInt mentorPosition(String id) {
    return position(mentorPositions, id);
  }

  private static OptionalInt position(Map<String, Integer> positions, String id) {
    Integer position = positions.get(id);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /**
   * Checks that every id in a rank, veto or relation belongs to somebody in the roster.
   *
   * @throws InvalidRoster naming the first that does not
   */
  public void requireKnown() {
    for (Mentee mentee : mentees) {
      mentee.ranked().forEach(id -> requireMentor("mentee " + mentee.id() + " ranks", id));
      mentee.vetoes().forEach(id -> requireMentor("mentee " + mentee.id() + " vetoes", id));
    }
    for (Mentor mentor : mentors) {
      mentor.ranked().forEach(id -> requireMentee("mentor " + mentor.id() + " ranks", id));
      mentor.vetoes().forEach(id -> requireMentee("mentor " + mentor.id() + " vetoes", id));
    }
    for (Relation relation : relations) {
      requireMentee("a relation names", relation.mentee());
      requireMentor("a relation names", relation.mentor());
    }
  }

  private void requireMentee(String who, String id) {
    InvalidRoster.require(menteePositions.containsKey(id), who + " " + id + ", an unknown mentee");
  }

  private void requireMentor(String who, String id) {
    InvalidRoster.require(mentorPositions.containsKey(id), who + " " + id + ", an unknown mentor");
  }
}
