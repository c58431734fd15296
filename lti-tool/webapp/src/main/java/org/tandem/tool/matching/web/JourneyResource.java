package org.tandem.tool.matching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.HandoverNews;
import org.tandem.tool.engagements.JourneyStep;
import org.tandem.tool.engagements.Pairing;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.engagements.Way;
import org.tandem.tool.matching.Journey;
import org.tandem.tool.matching.MentorInvitations;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.StaffInvitations;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.PairingMethod;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;
import org.tandem.tool.program.Vocabulary;

/** Where the visitor stands in the program of this course. */
@Path("/api/journey")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class JourneyResource {
  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final Journey journey;
  private final Pairing pairing;
  private final People people;
  private final Instance<HandoverNews> handovers;
  private final Instance<MentorInvitations> invitations;
  private final Instance<StaffInvitations> staffInvitations;

  /** For the container. */
  @Inject
  public JourneyResource(
      Visitor visitor,
      CourseProgram courseProgram,
      Journey journey,
      Pairing pairing,
      People people,
      @Any Instance<HandoverNews> handovers,
      @Any Instance<MentorInvitations> invitations,
      @Any Instance<StaffInvitations> staffInvitations) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.journey = journey;
    this.pairing = pairing;
    this.people = people;
    this.handovers = handovers;
    this.invitations = invitations;
    this.staffInvitations = staffInvitations;
  }

  /** The program, how people find each other in it and what it calls them. */
  public record ProgramView(UUID id, String name, PairingMethod pairing, Vocabulary vocabulary) {}

  /** The visitor. */
  public record Me(String name, @Nullable String role) {}

  /** A step. */
  public record StepView(String id, String state) {}

  /** What to do or wait for now. */
  public record NextView(String step, String code, @Nullable String due) {}

  /** The other person. */
  public record PartnerView(String name) {}

  /** A pair that the visitor works in. */
  public record PairView(
      UUID id, PartnerView partner, String role, List<StepView> steps, @Nullable NextView next) {}

  /**
   * The whole way, and whether a hand-over to another mentor, an agreement of others as its third
   * party, or an invitation to help others concerns the visitor.
   */
  public record JourneyView(
      ProgramView program,
      Me me,
      List<StepView> steps,
      @Nullable NextView next,
      List<PairView> engagements,
      boolean handover,
      boolean thirdParty,
      boolean invited,
      @Nullable InvitationView invitation) {}

  /**
   * That those who run the program invite the visitor to take part.
   *
   * @param as as what: mentor or mentee
   * @param words what they say
   */
  public record InvitationView(String as, String words) {}

  /** Where the visitor stands. */
  @GET
  public JourneyView journey() {
    Visit visit = visitor.visit();
    Program program = courseProgram.program(visit);
    Place place = courseProgram.place(visit);
    pairing.expireDue(place);
    Journey.Standing standing = journey.of(place, program, visit.personId());
    Map<UUID, Person> names =
        people.findAll(
            visit.tenantId(),
            Stream.concat(
                    Stream.of(visit.personId()),
                    standing.pairs().stream().map(one -> one.pair().other(visit.personId())))
                .toList());
    return new JourneyView(
        new ProgramView(
            program.id(),
            program.name(),
            program.pairing().method(),
            program.vocabulary(visit.locale())),
        new Me(
            name(names, visit.personId()),
            standing.part().map(Participation::side).map(JourneyResource::role).orElse(null)),
        standing.first().stream().map(JourneyResource::view).toList(),
        next(standing.first()),
        standing.pairs().stream().map(one -> view(one, visit.personId(), names)).toList(),
        handovers.stream().anyMatch(one -> one.concerns(visit)),
        !standing.thirds().isEmpty(),
        invitations.stream().anyMatch(one -> one.invites(place, visit.personId())),
        staffInvitations.stream()
            .flatMap(one -> one.invited(place, visit.personId()).stream())
            .findFirst()
            .map(one -> new InvitationView(role(one.side()), one.words()))
            .orElse(null));
  }

  private static PairView view(
      Journey.PairStanding standing, UUID personId, Map<UUID, Person> names) {
    Engagement pair = standing.pair();
    List<JourneyStep> steps = standing.steps();
    return new PairView(
        pair.id(),
        new PartnerView(name(names, pair.other(personId))),
        role(pair.sideOf(personId)),
        steps.stream().map(JourneyResource::view).toList(),
        next(steps));
  }

  private static String name(Map<UUID, Person> names, UUID id) {
    return Optional.ofNullable(names.get(id)).map(Person::name).orElse("");
  }

  private static String role(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  private static StepView view(JourneyStep step) {
    return new StepView(step.id(), step.state().name().toLowerCase(Locale.ROOT));
  }

  private static @Nullable NextView next(List<JourneyStep> steps) {
    return Way.next(steps)
        .map(
            step ->
                new NextView(
                    step.id(),
                    step.next().orElse(""),
                    step.due().map(Object::toString).orElse(null)))
        .orElse(null);
  }
}
