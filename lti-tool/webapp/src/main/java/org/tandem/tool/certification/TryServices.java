package org.tandem.tool.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.tandem.lti.ags.GradeAccess;
import org.tandem.lti.ags.LineItem;
import org.tandem.lti.ags.LineItemsService;
import org.tandem.lti.ags.LineItemsService.Filter;
import org.tandem.lti.ags.Result;
import org.tandem.lti.ags.Score;
import org.tandem.lti.ags.ScoresService;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.nrps.Member;
import org.tandem.lti.nrps.MembershipsService;
import org.tandem.lti.token.AccessTokens;
import org.tandem.lti.token.ServiceClient;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.CourseServices;
import org.tandem.tool.people.Person;
import org.tandem.tool.platforms.CallFailure;
import org.tandem.tool.platforms.ServiceClients;

/**
 * Tries a platform's services on the spot, as the certification suite has a tool do. Columns and
 * grades are changed in a column of its own only, which it recognises by its tag.
 */
@ApplicationScoped
public class TryServices {

  /** The tag of columns that were made here. */
  public static final String TAG = "tandem-check";

  private final AccessTokens tokens;
  private final LineItemsService lineItems;
  private final ScoresService scores;
  private final MembershipsService memberships;
  private final ServiceClients clients;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @SuppressWarnings("NullAway") // only a proxy is made this way
  protected TryServices() {
    this(null, null, null, null, null, null, null);
  }

  /** Calls through these services. */
  @Inject
  public TryServices(
      AccessTokens tokens,
      LineItemsService lineItems,
      ScoresService scores,
      MembershipsService memberships,
      ServiceClients clients,
      Ids ids,
      Clock clock) {
    this.tokens = tokens;
    this.lineItems = lineItems;
    this.scores = scores;
    this.memberships = memberships;
    this.clients = clients;
    this.ids = ids;
    this.clock = clock;
  }

  /** One try. */
  private interface Attempt<T> {
    List<T> run() throws PlatformCallFailed;
  }

  /** Asks for a new access token with all of the scopes. */
  public Trial<AccessTokens.Grant> token(UUID registrationId, Set<String> scopes) {
    ServiceClient client = client(registrationId, Optional.empty());
    return run(() -> List.of(tokens.ask(client, new TreeSet<>(scopes))));
  }

  /** Reads the roster of a course. */
  public Trial<Member> roster(CourseServices course) {
    URI address = address(course.membershipsUrl(), "no-roster");
    ServiceClient client = client(course);
    return run(
        () ->
            memberships
                .read(client, address, MembershipsService.Query.everybody().inPagesOf(100))
                .members());
  }

  /** Lists the columns of a course that the tool may see. */
  public Trial<LineItem> columns(CourseServices course) {
    URI container = container(course);
    GradeAccess access = access(course);
    return run(() -> lineItems.list(access, container, Filter.none()));
  }

  /** Makes a column for trying. */
  public Trial<LineItem> create(CourseServices course, String label, BigDecimal maximum) {
    URI container = container(course);
    GradeAccess access = access(course);
    LineItem wanted =
        LineItem.create(label, maximum).withTag(TAG).withResourceId(TAG + "-" + ids.next());
    return run(() -> List.of(lineItems.create(access, container, wanted)));
  }

  /** Renames a column that was made here. */
  public Trial<LineItem> rename(CourseServices course, URI column, String label) {
    URI container = container(course);
    GradeAccess access = access(course);
    return run(
        () -> {
          URI own = own(access, container, column);
          return List.of(lineItems.update(access, own, item -> item.withLabel(label)));
        });
  }

  /** Deletes a column that was made here, and the grades in it. */
  public Trial<LineItem> delete(CourseServices course, URI column) {
    URI container = container(course);
    GradeAccess access = access(course);
    return run(
        () -> {
          lineItems.delete(access, own(access, container, column));
          return List.of();
        });
  }

  /** Posts a score into a column that was made here. */
  public Trial<Score> score(
      CourseServices course, URI column, Person person, BigDecimal points, BigDecimal maximum) {
    URI container = container(course);
    GradeAccess access = access(course);
    Score score =
        Score.complete(
            person.subject(), points, maximum, clock.instant(), "A trial by the administrator.");
    return run(
        () -> {
          scores.post(access, own(access, container, column), score);
          return List.of(score);
        });
  }

  /** Reads the results of a column that was made here. */
  public Trial<Result> results(CourseServices course, URI column) {
    URI container = container(course);
    GradeAccess access = access(course);
    return run(() -> scores.results(access, own(access, container, column)));
  }

  /** The column, if the platform lists it as one of ours: no other address is called. */
  private URI own(GradeAccess access, URI container, URI column) throws PlatformCallFailed {
    Filter ours =
        new Filter(Optional.empty(), Optional.empty(), Optional.of(TAG), Optional.empty());
    return lineItems.list(access, container, ours).stream()
        .map(LineItem::id)
        .flatMap(Optional::stream)
        .filter(column::equals)
        .findFirst()
        .orElseThrow(
            () ->
                Rejection.conflict(
                    "not-a-trial-column",
                    "Only columns that were made on this page are changed here."));
  }

  private <T> Trial<T> run(Attempt<T> attempt) {
    Instant began = clock.instant();
    try {
      List<T> found = attempt.run();
      return new Trial<>(found, Optional.empty(), "", OptionalInt.empty(), since(began));
    } catch (PlatformCallFailed e) {
      return new Trial<>(
          List.of(),
          Optional.of(CallFailure.reason(e)),
          CallFailure.words(e),
          e.status(),
          since(began));
    }
  }

  private Duration since(Instant began) {
    return Duration.between(began, clock.instant());
  }

  private GradeAccess access(CourseServices course) {
    return new GradeAccess(client(course), course.gradeScopes());
  }

  private ServiceClient client(CourseServices course) {
    return client(course.tenantId(), Optional.of(course.deploymentId()));
  }

  private ServiceClient client(UUID registrationId, Optional<String> deploymentId) {
    return clients
        .of(registrationId, deploymentId)
        .orElseThrow(
            () ->
                Rejection.conflict(
                    "registration-inactive", "Approve this LMS first; it is not called before."));
  }

  private static URI container(CourseServices course) {
    return address(course.lineItemsUrl(), "no-gradebook");
  }

  private static URI address(Optional<String> url, String code) {
    return url.map(URI::create)
        .orElseThrow(
            () ->
                Rejection.conflict(
                    code,
                    "The LMS does not offer this for the course; check the tool's services."));
  }
}
