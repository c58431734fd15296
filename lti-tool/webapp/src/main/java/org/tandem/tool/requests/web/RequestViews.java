package org.tandem.tool.requests.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.matching.CompareProfiles;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.matching.web.AnswerViews;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.PairingPolicy;
import org.tandem.tool.program.Place;
import org.tandem.tool.requests.MentorCard;
import org.tandem.tool.requests.Request;
import org.tandem.tool.requests.RequestState;
import org.tandem.tool.requests.Requests;

/** What people are shown of requests; a mentor never sees other people's place in line. */
@Dependent
public class RequestViews {
  private static final int SHOWN = 50;

  private final Requests requests;
  private final Participations participations;
  private final People people;
  private final TuneMatching tuning;
  private final Clock clock;

  /** For the container. */
  @Inject
  public RequestViews(
      Requests requests,
      Participations participations,
      People people,
      TuneMatching tuning,
      Clock clock) {
    this.requests = requests;
    this.participations = participations;
    this.people = people;
    this.tuning = tuning;
    this.clock = clock;
  }

  RequestsView own(Visit visit, Place place, PairingPolicy policy) {
    Optional<Participation> own =
        participations.find(place, visit.personId()).filter(part -> part.given().isPresent());
    Optional<Side> side = own.map(Participation::side);
    List<Request> shown =
        side.map(
                as ->
                    as == Side.MENTEE
                        ? requests.ofMentee(place, visit.personId())
                        : requests.ofMentor(place, visit.personId()))
            .orElse(List.of());
    Map<UUID, Person> names =
        people.findAll(
            visit.tenantId(),
            shown.stream().map(one -> partner(one, visit.personId())).distinct().toList());
    long alive = shown.stream().filter(one -> one.state().isAlive()).count();
    return new RequestsView(
        side.orElse(null),
        policy.method().hasRequests(),
        policy.openRequests(),
        Math.max(0, policy.openRequests() - (int) alive),
        policy.daysToAnswer(),
        shown.stream().map(one -> view(one, visit, names, participations, shown)).toList());
  }

  private RequestsView.RequestView view(
      Request one, Visit visit, Map<UUID, Person> names, Participations all, List<Request> shown) {
    UUID viewer = visit.personId();
    UUID other = partner(one, viewer);
    Optional<Participation> mentee = all.find(one.place(), one.menteeId());
    Optional<Participation> mentor = all.find(one.place(), one.mentorId());
    Optional<Profile> profile =
        (other.equals(one.mentorId()) ? mentor : mentee).flatMap(Participation::given);
    return new RequestsView.RequestView(
        one.id(),
        new RequestsView.PartnerView(
            other,
            Optional.ofNullable(names.get(other)).map(Person::name).orElse(""),
            profile.map(Profile::about).orElse("")),
        one.note(),
        one.state(),
        one.askedAt().toString(),
        one.expiresAt().map(Object::toString).orElse(null),
        one.endedAt().map(Object::toString).orElse(null),
        one.state() == RequestState.WAITING && viewer.equals(one.menteeId()) ? position(one) : null,
        viewer.equals(one.menteeId()) && isRepeatable(one, shown),
        parts(mentee, mentor, visit.locale()),
        one.version());
  }

  private List<MatchResult.Part> parts(
      Optional<Participation> mentee, Optional<Participation> mentor, Locale locale) {
    return mentee
        .filter(part -> part.given().isPresent())
        .flatMap(
            part ->
                mentor
                    .filter(giver -> giver.given().isPresent())
                    .map(
                        giver ->
                            CompareProfiles.compare(
                                tuning.of(part.place()),
                                part,
                                List.of(giver),
                                LocalDate.now(clock),
                                locale))
                    .flatMap(all -> all.values().stream().findFirst()))
        .orElse(List.of());
  }

  /** What ended without a no may be asked again, where nothing newer was asked. */
  private static boolean isRepeatable(Request one, List<Request> newestFirst) {
    boolean open = one.state() == RequestState.EXPIRED || one.state() == RequestState.WITHDRAWN;
    return open
        && newestFirst.stream()
            .filter(other -> other.mentorId().equals(one.mentorId()))
            .findFirst()
            .filter(one::equals)
            .isPresent();
  }

  private int position(Request one) {
    return 1
        + requests.ofMentor(one.place(), one.mentorId()).stream()
            .filter(other -> other.state() == RequestState.WAITING)
            .toList()
            .indexOf(one);
  }

  private static UUID partner(Request one, UUID viewer) {
    return viewer.equals(one.menteeId()) ? one.mentorId() : one.menteeId();
  }

  RequestsView.MentorsView mentors(
      Visit visit, Place place, List<MentorCard> all, List<MentorCard> found) {
    AnswerViews answers = new AnswerViews(tuning.of(place).asked(), visit.locale());
    Map<UUID, UUID> asked =
        requests.ofMentee(place, visit.personId()).stream()
            .filter(one -> one.state().isAlive())
            .collect(Collectors.toMap(Request::mentorId, Request::id));
    return new RequestsView.MentorsView(
        found.size(),
        found.stream()
            .limit(SHOWN)
            .map(card -> view(card, answers, Optional.ofNullable(asked.get(card.id()))))
            .toList(),
        words(all.stream().flatMap(card -> card.profile().skills().stream())),
        words(all.stream().flatMap(card -> card.profile().languages().stream())));
  }

  private static List<String> words(Stream<String> words) {
    return new ArrayList<>(
        words
            .collect(
                Collectors.toMap(
                    word -> word.toLowerCase(java.util.Locale.ROOT),
                    word -> word,
                    (a, b) -> a,
                    java.util.TreeMap::new))
            .values());
  }

  private static RequestsView.MentorView view(
      MentorCard card, AnswerViews answers, Optional<UUID> request) {
    Profile profile = card.profile();
    List<MatchResult.Part> parts = card.parts();
    return new RequestsView.MentorView(
        card.id(),
        card.name(),
        profile.about(),
        profile.skills(),
        profile.topics(),
        profile.languages(),
        answers.of(profile),
        card.seats().all(),
        card.seats().free(),
        card.inLine(),
        card.responsiveness().asked(),
        card.responsiveness().answered(),
        card.responsiveness().usually().map(time -> (int) (time.toHours() + 1)).orElse(null),
        request.orElse(null),
        parts);
  }
}
