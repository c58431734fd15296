package org.tandem.tool.matching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.matching.MatchResult;
import org.tandem.tool.matching.MatchRun;
import org.tandem.tool.matching.MatchRuns;
import org.tandem.tool.matching.MatchSettings;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.matching.TuneMatching;
import org.tandem.tool.matching.Wording;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.Place;

/** The proposals made to the visitor: who, why, yes or no. */
@Path("/api/proposals")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class ProposalsResource {
  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final Engagements engagements;
  private final PairAccess access;
  private final Pairing pairing;
  private final MatchRuns runs;
  private final Participations participations;
  private final People people;
  private final TuneMatching tuning;

  /** For the container. */
  @Inject
  public ProposalsResource(
      Visitor visitor,
      CourseProgram courseProgram,
      Engagements engagements,
      PairAccess access,
      Pairing pairing,
      MatchRuns runs,
      Participations participations,
      People people,
      TuneMatching tuning) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.engagements = engagements;
    this.access = access;
    this.pairing = pairing;
    this.runs = runs;
    this.participations = participations;
    this.people = people;
    this.tuning = tuning;
  }

  /** The other person, as they describe themselves. */
  public record Partner(
      String name,
      String about,
      List<String> skills,
      List<String> topics,
      List<String> languages,
      List<AnswerViews.AnswerView> answers) {}

  /** A proposal; {@code points} and {@code parts} say why. */
  public record ProposalView(
      UUID id,
      Side role,
      Partner partner,
      String state,
      @Nullable String ending,
      String expiresAt,
      boolean acceptedByMe,
      boolean acceptedByPartner,
      @Nullable Integer points,
      List<MatchResult.Part> parts) {}

  /** Every proposal to the visitor here, newest first. */
  @GET
  public List<ProposalView> own() {
    Visit visit = visitor.visit();
    Place place = courseProgram.place(visit);
    pairing.expireDue(place);
    List<Engagement> own = engagements.ofPerson(place, visit.personId());
    Map<UUID, Person> names =
        people.findAll(
            visit.tenantId(), own.stream().map(pair -> pair.other(visit.personId())).toList());
    Map<UUID, Participation> parts =
        participations.in(place).stream()
            .collect(Collectors.toMap(Participation::personId, part -> part));
    return own.stream().map(pair -> view(visit, pair, names, parts)).toList();
  }

  /** Says yes. */
  @POST
  @Path("/{id}/acceptance")
  public List<ProposalView> accept(@PathParam("id") UUID id) {
    Visit visit = visitor.visit();
    pairing.accept(access.own(visit, id), visit.personId());
    return own();
  }

  /** Says no; the seat is free again. */
  @POST
  @Path("/{id}/decline")
  public List<ProposalView> decline(@PathParam("id") UUID id) {
    Visit visit = visitor.visit();
    pairing.decline(access.own(visit, id), visit.personId());
    return own();
  }

  private ProposalView view(
      Visit visit, Engagement pair, Map<UUID, Person> names, Map<UUID, Participation> parts) {
    UUID other = pair.other(visit.personId());
    MatchSettings settings = tuning.of(pair.place());
    Optional<MatchResult.Pair> why =
        pair.matchRunId().flatMap(run -> runs.find(pair.place(), run)).flatMap(r -> pair(r, pair));
    return new ProposalView(
        pair.id(),
        pair.sideOf(visit.personId()),
        partner(
            Optional.ofNullable(names.get(other)),
            Optional.ofNullable(parts.get(other)),
            new AnswerViews(settings.asked(), visit.locale())),
        pair.state().name(),
        pair.ending().map(Enum::name).orElse(null),
        pair.expiresAt().toString(),
        pair.acceptedBy(visit.personId()).isPresent(),
        pair.acceptedBy(other).isPresent(),
        why.map(MatchResult.Pair::points).orElse(null),
        why.map(
                found ->
                    new Wording(settings, visit.locale())
                        .of(
                            found.parts(),
                            Optional.ofNullable(parts.get(pair.menteeId()))
                                .flatMap(Participation::given)))
            .orElse(List.of()));
  }

  private static Optional<MatchResult.Pair> pair(MatchRun run, Engagement engagement) {
    return run.result().stream()
        .flatMap(result -> result.pairs().stream())
        .filter(pair -> pair.mentee().equals(engagement.menteeId().toString()))
        .filter(pair -> pair.mentor().equals(engagement.mentorId().toString()))
        .findFirst();
  }

  private static Partner partner(
      Optional<Person> person, Optional<Participation> part, AnswerViews answers) {
    String name = person.map(Person::name).orElse("");
    Profile profile = part.flatMap(Participation::given).orElse(Profile.blank(0));
    return new Partner(
        name,
        profile.about(),
        profile.skills(),
        profile.topics(),
        profile.languages(),
        answers.of(profile));
  }
}
