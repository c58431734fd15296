package org.tandem.tool.certification.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.ags.LineItem;
import org.tandem.lti.nrps.Member;
import org.tandem.tool.certification.Mask;
import org.tandem.tool.certification.Trial;
import org.tandem.tool.certification.TryServices;
import org.tandem.tool.inventory.NothingPersonal;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.CourseServices;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Rosters;
import org.tandem.tool.platforms.Registration;

/** Tries a platform's services: token, roster, gradebook columns, a score, results. */
@NothingPersonal("services of an LMS")
@Path("/api/console/certification/{registration}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Dependent
public class ServicesResource {
  private static final int MOST_PEOPLE = 200;

  private static final Set<String> ALL_SCOPES =
      Set.of(
          LtiVocabulary.SCOPE_LINE_ITEM,
          LtiVocabulary.SCOPE_SCORE,
          LtiVocabulary.SCOPE_RESULT_READ_ONLY,
          LtiVocabulary.SCOPE_MEMBERSHIP_READ_ONLY);

  private final CheckedAccess access;
  private final TryServices services;
  private final Rosters rosters;
  private final People people;

  /** For the container. */
  @Inject
  public ServicesResource(
      CheckedAccess access, TryServices services, Rosters rosters, People people) {
    this.access = access;
    this.services = services;
    this.rosters = rosters;
    this.people = people;
  }

  /** A course and what the platform offers for it. */
  public record CourseView(UUID id, String title, boolean roster, boolean gradebook) {}

  /** Somebody who can be graded, masked. */
  public record PersonView(UUID id, String name) {}

  /** A new column for trying. */
  public record ColumnInput(
      @NotBlank @Size(max = 100) String label, @NotNull @DecimalMin("0.01") BigDecimal maximum) {}

  /** A column that was made here, and its new name where it gets one. */
  public record ColumnChange(
      @NotBlank @Size(max = 2000) String column, @NotNull @Size(max = 100) String label) {}

  /** A score for somebody. */
  public record ScoreInput(
      @NotBlank @Size(max = 2000) String column,
      @NotNull UUID person,
      @NotNull @DecimalMin("0") BigDecimal points,
      @NotNull @DecimalMin("0.01") BigDecimal maximum) {}

  /** The courses of the registration that launches came from, by title. */
  @GET
  @Path("/courses")
  public List<CourseView> courses(@PathParam("registration") UUID registration) {
    access.read(registration);
    return rosters.courses(registration).stream()
        .map(
            course ->
                new CourseView(
                    course.courseId(),
                    course.title(),
                    course.membershipsUrl().isPresent(),
                    course.lineItemsUrl().isPresent()))
        .toList();
  }

  /** The people of a course, masked. */
  @GET
  @Path("/courses/{course}/people")
  public List<PersonView> people(
      @PathParam("registration") UUID registration, @PathParam("course") UUID course) {
    access.read(registration);
    return people.members(registration, course).stream()
        .limit(MOST_PEOPLE)
        .map(
            member ->
                new PersonView(
                    member.person().id(),
                    Mask.name(member.person().name()) + " " + Mask.id(member.person().subject())))
        .toList();
  }

  /** Asks for a new access token; with what the registration granted, or with everything. */
  @POST
  @Path("/token")
  public TrialView token(@PathParam("registration") UUID id) {
    Registration registration = access.act(id, "test-token", "");
    Set<String> scopes =
        registration.scopes().isEmpty() ? ALL_SCOPES : serviceScopes(registration.scopes());
    return TrialView.of(
        services.token(id, scopes),
        grant ->
            TrialView.Line.of(
                String.join(" ", grant.scopes()), String.valueOf(grant.life().toSeconds())));
  }

  /** Reads the roster. */
  @POST
  @Path("/courses/{course}/roster")
  public TrialView roster(
      @PathParam("registration") UUID registration, @PathParam("course") UUID course) {
    Trial<Member> trial = services.roster(access.act(registration, course, "test-roster"));
    return TrialView.of(trial, member -> TrialView.Line.of("", ""))
        .with(RosterSummary.of(trial.found()));
  }

  /** Lists the columns. */
  @POST
  @Path("/courses/{course}/columns/list")
  public TrialView columns(
      @PathParam("registration") UUID registration, @PathParam("course") UUID course) {
    return TrialView.of(
        services.columns(access.act(registration, course, "list-columns")), ServicesResource::line);
  }

  /** Makes a column. */
  @POST
  @Path("/courses/{course}/columns/create")
  public TrialView create(
      @PathParam("registration") UUID registration,
      @PathParam("course") UUID course,
      @Valid @NotNull ColumnInput input) {
    return TrialView.of(
        services.create(
            access.act(registration, course, "create-column"), input.label(), input.maximum()),
        ServicesResource::line);
  }

  /** Renames a column that was made here. */
  @POST
  @Path("/courses/{course}/columns/rename")
  public TrialView rename(
      @PathParam("registration") UUID registration,
      @PathParam("course") UUID course,
      @Valid @NotNull ColumnChange change) {
    return TrialView.of(
        services.rename(
            access.act(registration, course, "rename-column"),
            uri(change.column()),
            change.label()),
        ServicesResource::line);
  }

  /** Deletes a column that was made here. */
  @POST
  @Path("/courses/{course}/columns/delete")
  public TrialView delete(
      @PathParam("registration") UUID registration,
      @PathParam("course") UUID course,
      @Valid @NotNull ColumnChange change) {
    return TrialView.of(
        services.delete(access.act(registration, course, "delete-column"), uri(change.column())),
        ServicesResource::line);
  }

  /** Posts a score into a column that was made here. */
  @POST
  @Path("/courses/{course}/columns/score")
  public TrialView score(
      @PathParam("registration") UUID registration,
      @PathParam("course") UUID courseId,
      @Valid @NotNull ScoreInput input) {
    CourseServices course = access.act(registration, courseId, "post-score");
    Person person =
        people
            .member(registration, courseId, input.person())
            .orElseThrow(() -> Rejection.notFound("person"))
            .person();
    return TrialView.of(
        services.score(course, uri(input.column()), person, input.points(), input.maximum()),
        score ->
            TrialView.Line.of(
                Mask.id(score.userId()),
                input.points().toPlainString() + " / " + input.maximum().toPlainString()));
  }

  /** Reads the results of a column that was made here. */
  @POST
  @Path("/courses/{course}/columns/results")
  public TrialView results(
      @PathParam("registration") UUID registration,
      @PathParam("course") UUID course,
      @Valid @NotNull ColumnChange change) {
    return TrialView.of(
        services.results(access.act(registration, course, "read-results"), uri(change.column())),
        result ->
            TrialView.Line.of(
                Mask.id(result.userId()),
                result.points().map(BigDecimal::toPlainString).orElse("–")
                    + " / "
                    + result.maximum().map(BigDecimal::toPlainString).orElse("–")));
  }

  private static TrialView.Line line(LineItem item) {
    return new TrialView.Line(
        item.id().map(URI::toString).orElse(null),
        item.label(),
        item.scoreMaximum().map(BigDecimal::toPlainString).orElse("–"),
        item.tag().filter(TryServices.TAG::equals).isPresent());
  }

  /** Of what was granted, what is asked for with an access token by us. */
  private static Set<String> serviceScopes(Set<String> granted) {
    return granted.stream()
        .filter(ALL_SCOPES::contains)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static URI uri(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw Rejection.invalid("bad-address", "That is no address of a column.");
    }
  }
}
