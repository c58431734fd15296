package org.tandem.tool.matching;

import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tandem.matching.Exclusion;
import org.tandem.tool.kernel.Secret;

/**
 * Everything that a run is computed from, kept so that the run can be repeated bit for bit.
 *
 * @param mentees who looked for a mentor
 * @param mentors who offered free seats
 * @param tried pairs that were tried before, or refused
 * @param apart people who are kept apart by something between them, whatever they have in common
 * @param pins pairs that staff decided, whatever the matching thinks
 * @param settings what counted, and who was kept apart
 * @param day a day of the week whose summer or winter time counts
 * @param salt chance that goes into the hash, so that nobody finds out private wishes by trying
 */
public record MatchInputs(
    List<Entrant> mentees,
    List<Entrant> mentors,
    List<Couple> tried,
    List<Barrier> apart,
    List<Couple> pins,
    MatchSettings settings,
    LocalDate day,
    String salt) {

  /**
   * Somebody who takes part in a run.
   *
   * @param id person id
   * @param seats free seats of a mentor, 0 for a mentee
   * @param profile what they said
   * @param groups ids of the groups of the course that they are in, where groups matter
   */
  public record Entrant(String id, int seats, Profile profile, List<String> groups) {
    /** Sorts what it is given; runs that were made before there were groups have none. */
    public Entrant {
      groups = groups == null ? List.of() : groups.stream().sorted().toList();
    }
  }

  /**
   * Two people, by person id.
   *
   * @param mentee who receives
   * @param mentor who gives
   */
  public record Couple(String mentee, String mentor) {
    boolean has(String person) {
      return mentee.equals(person) || mentor.equals(person);
    }
  }

  /**
   * Something between two people that keeps them apart. Who declared it is not part of a run.
   *
   * @param rule what it is
   * @param couple the two
   */
  public record Barrier(Exclusion rule, Couple couple) {}

  private static final Comparator<Couple> BY_PEOPLE =
      Comparator.comparing(Couple::mentee).thenComparing(Couple::mentor);

  /** Sorts and copies what it is given. */
  public MatchInputs {
    mentees = mentees.stream().sorted(Comparator.comparing(Entrant::id)).toList();
    mentors = mentors.stream().sorted(Comparator.comparing(Entrant::id)).toList();
    tried = tried.stream().distinct().sorted(BY_PEOPLE).toList();
    // Runs that were kept before there were any have none.
    apart =
        Optional.ofNullable(apart).orElse(List.of()).stream()
            .distinct()
            .sorted(Comparator.comparing(Barrier::couple, BY_PEOPLE).thenComparing(Barrier::rule))
            .toList();
    pins = pins.stream().distinct().sorted(BY_PEOPLE).toList();
    salt = salt == null ? "" : salt;
  }

  /** The same with one more pair that was tried. */
  MatchInputs havingTried(Couple couple) {
    List<Couple> all = new ArrayList<>(tried);
    all.add(couple);
    return new MatchInputs(mentees, mentors, all, apart, pins, settings, day, salt);
  }

  /** The same with other pins. */
  MatchInputs pinning(List<Couple> others) {
    return new MatchInputs(mentees, mentors, tried, apart, others, settings, day, salt);
  }

  /** The same with other weights. */
  MatchInputs weighing(Weights others) {
    MatchSettings weighed = settings.weighing(others);
    return new MatchInputs(mentees, mentors, tried, apart, pins, weighed, day, salt);
  }

  /** The same with another salt. */
  MatchInputs salted(String other) {
    return new MatchInputs(mentees, mentors, tried, apart, pins, settings, day, other);
  }

  /** The same without what somebody said, and without what kept others from them. */
  MatchInputs without(String person) {
    return new MatchInputs(
        silent(mentees, person),
        silent(mentors, person),
        tried,
        apart.stream().filter(barrier -> !barrier.couple().has(person)).toList(),
        pins,
        settings,
        day,
        salt);
  }

  private static List<Entrant> silent(List<Entrant> all, String person) {
    return all.stream()
        .map(
            one ->
                one.id().equals(person)
                    ? new Entrant(person, one.seats(), Profile.blank(0), List.of())
                    : one)
        .toList();
  }

  /** What counted. */
  public Weights weights() {
    return settings.weights();
  }

  /** What staff decided about a mentee. */
  Optional<Couple> pinOf(String mentee) {
    return pins.stream().filter(pin -> pin.mentee().equals(mentee)).findFirst();
  }

  /**
   * SHA-256, in hex, of the inputs as JSON with sorted members: equal inputs, and only they, hash
   * equal.
   */
  public String hash() {
    return Secret.hash(JsonbBuilder.create().toJson(this));
  }
}
