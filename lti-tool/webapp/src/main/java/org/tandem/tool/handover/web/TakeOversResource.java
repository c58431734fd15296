package org.tandem.tool.handover.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.agreements.Signer;
import org.tandem.tool.handover.KeptNotes;
import org.tandem.tool.handover.TakeOver;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.CourseProgram;

/** The pairs that the visitor is asked to take over, and what they kept of those handed over. */
@Path("api/handovers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
@Transactional
public class TakeOversResource {
  private final Visitor visitor;
  private final TakeOver takeOver;
  private final KeptNotes kept;
  private final CourseProgram courseProgram;
  private final People people;

  /** For the container. */
  @Inject
  public TakeOversResource(
      Visitor visitor,
      TakeOver takeOver,
      KeptNotes kept,
      CourseProgram courseProgram,
      People people) {
    this.visitor = visitor;
    this.takeOver = takeOver;
    this.kept = kept;
    this.courseProgram = courseProgram;
    this.people = people;
  }

  /** What concerns the visitor. */
  @GET
  public TakeOversView all() {
    return view(visitor.visit());
  }

  /** Takes a pair over. */
  @POST
  @Path("{engagement}/acceptance")
  public TakeOversView accept(
      @PathParam("engagement") UUID engagementId, HandoverResource.SignatureInput input) {
    Visit visit = visitor.visit();
    takeOver.accept(visit, engagementId, input.contentHash());
    return view(visit);
  }

  /** Says no. */
  @POST
  @Path("{engagement}/decline")
  public TakeOversView decline(@PathParam("engagement") UUID engagementId) {
    Visit visit = visitor.visit();
    takeOver.decline(visit, engagementId);
    return view(visit);
  }

  private TakeOversView view(Visit visit) {
    return new TakeOversView(
        takeOver.consentsAsked(visit),
        takeOver.invitations(visit).stream().map(one -> invitation(visit, one)).toList(),
        kept.of(visit).stream().map(one -> kept(visit, one)).toList());
  }

  private TakeOversView.InvitationView invitation(Visit visit, TakeOver.Invitation one) {
    return new TakeOversView.InvitationView(
        one.pair().id().toString(),
        name(visit, one.pair().menteeId()),
        name(visit, one.pair().mentorId()),
        one.handover().expiresAt().toString(),
        one.content().hash(),
        one.agreement()
            .map(
                holds ->
                    glance(
                        holds, courseProgram.program(visit).template().clauses(), visit.locale()))
            .orElse(null));
  }

  private static TakeOversView.AgreementGlance glance(
      InForce holds, List<Clause> clauses, Locale reader) {
    return new TakeOversView.AgreementGlance(
        holds.endsOn().map(Object::toString).orElse(null),
        clauses.stream()
            .filter(clause -> !holds.text(clause.id()).isEmpty())
            .map(
                clause ->
                    new TakeOversView.ClauseGlance(
                        clause.title().in(reader), holds.text(clause.id())))
            .toList(),
        holds.outcomes(),
        holds.third().map(Signer::name).orElse(null));
  }

  private TakeOversView.KeptView kept(Visit visit, KeptNotes.Kept one) {
    return new TakeOversView.KeptView(
        name(visit, one.pair().menteeId()),
        one.pair().until().toString(),
        one.notes().stream()
            .map(note -> new TakeOversView.KeptNote(note.meetingAt().toString(), note.text()))
            .toList());
  }

  private String name(Visit visit, UUID person) {
    return people.find(visit.tenantId(), person).map(Person::name).orElse("");
  }
}
