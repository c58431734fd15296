package org.tandem.tool.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.matching.Exclusion;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.matching.MatchInputs.Barrier;
import org.tandem.tool.matching.MatchInputs.Couple;
import org.tandem.tool.matching.MatchInputs.Entrant;
import org.tandem.tool.people.CourseGroup;
import org.tandem.tool.people.Member;
import org.tandem.tool.people.People;
import org.tandem.tool.program.Place;
import org.tandem.tool.relations.KeptApart;

/** Gathers what a run is computed from: people in the course with a profile and room for a pair. */
@Dependent
public class CollectInputs {
  private final Participations participations;
  private final Engagements engagements;
  private final Seats seats;
  private final People people;
  private final SelfMatching selfMatching;
  private final KeptApart keptApart;
  private final TuneMatching tuning;
  private final Clock clock;

  /** For the container. */
  @Inject
  public CollectInputs(
      Participations participations,
      Engagements engagements,
      Seats seats,
      People people,
      SelfMatching selfMatching,
      KeptApart keptApart,
      TuneMatching tuning,
      Clock clock) {
    this.participations = participations;
    this.engagements = engagements;
    this.seats = seats;
    this.people = people;
    this.selfMatching = selfMatching;
    this.keptApart = keptApart;
    this.tuning = tuning;
    this.clock = clock;
  }

  /** As things are today, by the weights of the program. */
  MatchInputs collect(Place place, List<Couple> pins) {
    return collect(place, tuning.of(place), pins, LocalDate.now(clock));
  }

  /** As things are today, for a mentee who needs another mentor for the pair that they are in. */
  MatchInputs collectFor(Engagement pair) {
    MatchInputs all =
        collect(
            pair.place(),
            tuning.of(pair.place()),
            List.of(),
            LocalDate.now(clock),
            mentee -> mentee.equals(pair.menteeId()));
    return all.havingTried(new Couple(pair.menteeId().toString(), pair.mentorId().toString()));
  }

  /** As things are today, by weights of one's own. */
  MatchInputs collect(Place place, Weights weights, List<Couple> pins) {
    return collect(place, tuning.of(place).weighing(weights), pins, LocalDate.now(clock));
  }

  /** As things are today, for what a run was made for. */
  MatchInputs again(MatchRun run) {
    MatchInputs then = run.inputs();
    MatchSettings now = tuning.of(run.place()).weighing(then.weights());
    return collect(run.place(), now, then.pins(), then.day()).salted(then.salt());
  }

  /** As things are, but with the hours of another day. */
  private MatchInputs collect(
      Place place, MatchSettings settings, List<Couple> pins, LocalDate day) {
    Set<UUID> placed = seats.placed(place).keySet();
    return collect(place, settings, pins, day, mentee -> !placed.contains(mentee));
  }

  private MatchInputs collect(
      Place place,
      MatchSettings settings,
      List<Couple> pins,
      LocalDate day,
      Predicate<UUID> isLooking) {
    Map<UUID, Member> here =
        people.members(place.tenantId(), place.courseId()).stream()
            .filter(member -> member.active() && !member.person().testUser())
            .collect(Collectors.toMap(member -> member.person().id(), member -> member));
    Map<UUID, Seats.Count> counts = seats.count(place);
    List<Engagement> pairs = engagements.in(place);
    MatchSettings counted = settings.counted();
    List<Entrant> mentees = new ArrayList<>();
    List<Entrant> mentors = new ArrayList<>();
    for (Participation part : participations.open(place)) {
      UUID person = part.personId();
      Member member = here.get(person);
      if (member != null && part.given().isPresent()) {
        Profile profile = counting(part.given().get(), counted);
        List<String> groups = groups(member, settings);
        if (part.side() == Side.MENTOR) {
          int free = counts.getOrDefault(person, new Seats.Count(0, 0)).free();
          mentors.add(new Entrant(person.toString(), free, profile, groups));
        } else if (isLooking.test(person) && !hasFinished(part, pairs)) {
          mentees.add(new Entrant(person.toString(), 0, profile, groups));
        }
      }
    }
    List<Barrier> apart = apart(place, ids(mentees), ids(mentors));
    List<Couple> tried = tried(place, pairs);
    return new MatchInputs(mentees, mentors, tried, apart, pins, counted, day, "");
  }

  private static Set<UUID> ids(List<Entrant> entrants) {
    return entrants.stream().map(one -> UUID.fromString(one.id())).collect(Collectors.toSet());
  }

  private List<Barrier> apart(Place place, Set<UUID> mentees, Set<UUID> mentors) {
    Set<UUID> all = new HashSet<>(mentees);
    all.addAll(mentors);
    List<Barrier> apart = new ArrayList<>();
    for (KeptApart.Couple couple : keptApart.among(place.tenantId(), all)) {
      Exclusion rule =
          switch (couple.kind()) {
            case BLOCK -> Exclusion.BLOCKED;
            case CONFLICT -> Exclusion.CONFLICT;
            case REPORTING_LINE -> Exclusion.REPORTING_LINE;
          };
      Stream.of(List.of(couple.one(), couple.other()), List.of(couple.other(), couple.one()))
          .filter(roles -> mentees.contains(roles.get(0)) && mentors.contains(roles.get(1)))
          .map(roles -> new Couple(roles.get(0).toString(), roles.get(1).toString()))
          .forEach(roles -> apart.add(new Barrier(rule, roles)));
    }
    return apart;
  }

  /** Answers that count nothing are no part of a run. */
  private static Profile counting(Profile profile, MatchSettings counted) {
    return profile.answering(counted.asked().counting(profile.details().answers()));
  }

  /** None where groups do not matter: then a change of them makes no run stale. */
  private static List<String> groups(Member member, MatchSettings settings) {
    return settings.rules().groups() == MatchRules.Sharing.ANY
        ? List.of()
        : member.groups().stream().map(CourseGroup::id).toList();
  }

  /** Whoever reached an end asks for another mentor by handing in anew, and not by staying. */
  private static boolean hasFinished(Participation mentee, List<Engagement> pairs) {
    return pairs.stream()
        .filter(pair -> pair.menteeId().equals(mentee.personId()) && pair.hasReachedItsEnd())
        .flatMap(pair -> pair.endedAt().stream())
        .anyMatch(ended -> mentee.givenAt().filter(given -> given.isAfter(ended)).isEmpty());
  }

  private List<Couple> tried(Place place, List<Engagement> pairs) {
    Stream<Couple> ended =
        pairs.stream()
            .filter(pair -> !pair.state().isLive())
            .map(pair -> new Couple(pair.menteeId().toString(), pair.mentorId().toString()));
    Stream<Couple> handedOver =
        engagements.former(place).stream()
            .map(one -> new Couple(one.menteeId().toString(), one.mentorId().toString()));
    return Stream.of(ended, handedOver, selfMatching.refused(place).stream())
        .flatMap(couples -> couples)
        .toList();
  }
}
