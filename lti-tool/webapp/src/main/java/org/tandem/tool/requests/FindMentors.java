package org.tandem.tool.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tool.engagements.Seats;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.matching.CompareProfiles;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.people.CourseGroup;
import org.tandem.tool.people.Member;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.program.Place;
import org.tandem.tool.relations.KeptApart;

/**
 * The mentors a mentee can ask: best fit first, and of equal fits the one with more room, so that
 * the well known are not shown first for being well known. Whom either of the two has excluded, or
 * something between them or a rule of the program keeps apart, is not there.
 */
@Dependent
public class FindMentors {
  private final Participations participations;
  private final Requests requests;
  private final Seats seats;
  private final People people;
  private final KeptApart keptApart;
  private final TuneMatching tuning;
  private final Clock clock;

  /** For the container. */
  @Inject
  public FindMentors(
      Participations participations,
      Requests requests,
      Seats seats,
      People people,
      KeptApart keptApart,
      TuneMatching tuning,
      Clock clock) {
    this.participations = participations;
    this.requests = requests;
    this.seats = seats;
    this.people = people;
    this.keptApart = keptApart;
    this.tuning = tuning;
    this.clock = clock;
  }

  /**
   * Looks.
   *
   * @param locale in whose language the program's own questions are told
   * @return empty where the mentee has not handed in a profile
   */
  public List<MentorCard> find(Place place, UUID menteeId, Locale locale) {
    Optional<Participation> own =
        participations
            .find(place, menteeId)
            .filter(part -> part.side() == Side.MENTEE && part.given().isPresent());
    return own.map(mentee -> find(place, mentee, locale)).orElse(List.of());
  }

  private List<MentorCard> find(Place place, Participation mentee, Locale locale) {
    Map<UUID, Member> here =
        people.members(place.tenantId(), place.courseId()).stream()
            .filter(member -> member.active() && !member.person().testUser())
            .collect(Collectors.toMap(member -> member.person().id(), member -> member));
    Map<UUID, List<Request>> received =
        requests.in(place).stream().collect(Collectors.groupingBy(Request::mentorId));
    Map<UUID, Seats.Count> counts = seats.count(place);
    Set<UUID> excluded = new HashSet<>(mentee.given().map(Profile::vetoes).orElse(List.of()));
    excluded.addAll(keptApart.from(place.tenantId(), mentee.personId()));
    List<Participation> open =
        participations.open(place).stream()
            .filter(part -> part.side() == Side.MENTOR && here.containsKey(part.personId()))
            .filter(part -> !part.personId().equals(mentee.personId()))
            .filter(part -> !excluded.contains(part.personId()))
            .filter(part -> isOpenTo(part, mentee.personId()))
            .toList();
    Map<UUID, List<String>> groups = new HashMap<>();
    here.forEach(
        (id, member) -> groups.put(id, member.groups().stream().map(CourseGroup::id).toList()));
    Map<UUID, List<MatchResult.Part>> parts =
        CompareProfiles.compareAllowed(
            tuning.of(place), mentee, open, groups, LocalDate.now(clock), locale);
    return open.stream()
        .filter(mentor -> parts.containsKey(mentor.personId()))
        .map(
            mentor ->
                card(
                    Objects.requireNonNull(here.get(mentor.personId())).person(),
                    mentor.given().orElseThrow(),
                    counts.getOrDefault(mentor.personId(), new Seats.Count(0, 0)),
                    received.getOrDefault(mentor.personId(), List.of()),
                    Objects.requireNonNull(parts.get(mentor.personId()))))
        .sorted(
            Comparator.comparing(MentorCard::points)
                .thenComparing(card -> card.seats().free())
                .reversed()
                .thenComparing(MentorCard::id))
        .toList();
  }

  private static boolean isOpenTo(Participation mentor, UUID menteeId) {
    return mentor
        .given()
        .filter(profile -> profile.seats() > 0 && !profile.vetoes().contains(menteeId))
        .isPresent();
  }

  private static MentorCard card(
      Person person,
      Profile profile,
      Seats.Count seats,
      List<Request> received,
      List<MatchResult.Part> parts) {
    int inLine = (int) received.stream().filter(one -> one.state() == RequestState.WAITING).count();
    return new MentorCard(
        person.id(), person.name(), profile, seats, inLine, Responsiveness.of(received), parts);
  }
}
