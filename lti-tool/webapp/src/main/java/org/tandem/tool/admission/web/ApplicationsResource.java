package org.tandem.tool.admission.web;

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
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.admission.Application;
import org.tandem.tool.admission.Applications;
import org.tandem.tool.admission.DecideApplications;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.matching.Participation;
import org.tandem.tool.matching.Participations;
import org.tandem.tool.matching.Profile;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.people.Visitor;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.Place;

/** The applications of a course, and what those who run it decide. */
@Path("/api/course/applications")
@Dependent
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationsResource {
  private final Visitor visitor;
  private final CourseProgram courseProgram;
  private final Applications applications;
  private final Participations participations;
  private final People people;
  private final DecideApplications decide;

  /** For the container. */
  @Inject
  public ApplicationsResource(
      Visitor visitor,
      CourseProgram courseProgram,
      Applications applications,
      Participations participations,
      People people,
      DecideApplications decide) {
    this.visitor = visitor;
    this.courseProgram = courseProgram;
    this.applications = applications;
    this.participations = participations;
    this.people = people;
    this.decide = decide;
  }

  /** Whether a person is admitted, and why; the version is the one that was seen. */
  public record DecisionInput(boolean admit, @Nullable String reason, long version) {}

  /** An application with what the person says of themselves; nothing of their wishes. */
  public record ApplicationView(
      UUID person,
      String name,
      Side side,
      String cohort,
      Application.State state,
      String appliedAt,
      @Nullable String reason,
      String about,
      List<String> skills,
      List<String> topics,
      long version) {}

  /** All, in the order in which they came; who came in without a decision is left out. */
  @GET
  public List<ApplicationView> all() {
    Place place = courseProgram.place(staff());
    List<Application> asked =
        applications.in(place).stream()
            .filter(one -> one.state() == Application.State.APPLIED || one.decision().isPresent())
            .toList();
    Map<UUID, Person> names =
        people.findAll(place.tenantId(), asked.stream().map(Application::personId).toList());
    Map<UUID, Participation> parts =
        participations.in(place).stream()
            .collect(Collectors.toMap(Participation::personId, Function.identity()));
    return asked.stream()
        .filter(one -> names.containsKey(one.personId()) && parts.containsKey(one.personId()))
        .map(one -> view(one, names.get(one.personId()), parts.get(one.personId())))
        .toList();
  }

  /** Decides about one. */
  @POST
  @Path("{person}")
  public List<ApplicationView> decide(@PathParam("person") UUID person, DecisionInput input) {
    Visit visit = staff();
    decide.decide(
        courseProgram.place(visit),
        visit.personId(),
        person,
        input.admit(),
        PlainText.orEmpty(input.reason()),
        input.version());
    return all();
  }

  private Visit staff() {
    Visit visit = visitor.visit();
    visit.requireStaff();
    return visit;
  }

  private static ApplicationView view(
      Application one, @Nullable Person person, @Nullable Participation part) {
    Profile draft = part == null ? Profile.blank(0) : part.draft();
    return new ApplicationView(
        one.personId(),
        person == null ? "" : person.name(),
        one.side(),
        one.cohort(),
        one.state(),
        one.appliedAt().toString(),
        one.decision().map(Application.Decision::reason).orElse(null),
        draft.about(),
        draft.skills(),
        draft.topics(),
        one.version());
  }
}
