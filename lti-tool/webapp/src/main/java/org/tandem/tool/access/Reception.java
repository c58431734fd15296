package org.tandem.tool.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import org.tandem.lti.GradeServices;
import org.tandem.lti.Launch;
import org.tandem.lti.MessageType;
import org.tandem.lti.deeplinking.DeepLinkingSettings;
import org.tandem.lti.groups.CourseGroups;
import org.tandem.tool.appointments.Appointments;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.passback.GradebookColumns;
import org.tandem.tool.passback.RosterSync;
import org.tandem.tool.people.Administrators;
import org.tandem.tool.people.Arrival;
import org.tandem.tool.people.Arrivals;
import org.tandem.tool.people.Arrived;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.program.Activity;

/** Turns a launch that was let in into a person, a course, an activity and a session. */
@Dependent
@Transactional
public class Reception {
  private static final Logger LOG = Logger.getLogger(Reception.class.getName());

  private static final int LONGEST_RETURN_URL = 2000;

  /** Stands for all who are not named; no {@code sub} has a character beyond ASCII. */
  private static final String ANYBODY = "\u00b7";

  private final Arrivals arrivals;
  private final Administrators administrators;
  private final Appointments appointments;
  private final People people;
  private final LinkedActivity activities;
  private final LaunchSessions sessions;
  private final DeepLinkingRequests requests;
  private final OwnAddresses addresses;
  private final RosterSync rosters;
  private final GradebookColumns columns;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public Reception(
      Arrivals arrivals,
      Administrators administrators,
      Appointments appointments,
      People people,
      LinkedActivity activities,
      LaunchSessions sessions,
      DeepLinkingRequests requests,
      OwnAddresses addresses,
      RosterSync rosters,
      GradebookColumns columns,
      Ids ids,
      Clock clock) {
    this.arrivals = arrivals;
    this.administrators = administrators;
    this.appointments = appointments;
    this.people = people;
    this.activities = activities;
    this.sessions = sessions;
    this.requests = requests;
    this.addresses = addresses;
    this.rosters = rosters;
    this.columns = columns;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Receives a launch.
   *
   * @param secretHash the hash of the new session's secret
   * @param signed whether the platform signed it (LTI 1.3)
   * @throws LaunchRefused where this person may not do what the launch is for
   */
  public LaunchSession receive(
      Registration registration, Launch launch, String secretHash, boolean signed) {
    CourseRole role = Standing.roleOf(launch);
    Optional<View> console = console(launch, role, registration, signed);
    Standing.require(registration, launch, role);
    Arrived arrived = arrivals.record(arrival(registration, launch, role));
    if (launch.subject().isPresent()) {
      administrators.told(
          registration.id(),
          arrived.personId(),
          launch.roles().isAdministrator(),
          arrived.administrator());
    }
    Optional<Activity> activity =
        console.isPresent()
            ? Optional.empty()
            : arrived.courseId().flatMap(id -> activities.of(registration, launch, id));
    Destination destination =
        Destination.of(launch, role, console, arrived.courseId(), activity.isPresent());
    LaunchSession session =
        session(registration, launch, secretHash, signed, role, arrived, activity, destination);
    sessions.add(session);
    askPlatform(registration, launch, arrived, activity);
    if (launch.messageType() == MessageType.DEEP_LINKING) {
      DeepLinkingSettings.of(launch)
          .ifPresent(settings -> requests.add(DeepLinkingRequest.of(session, settings)));
    }
    // Who it was is not said: the number of the request leads from here to the person's report.
    LOG.info(
        () ->
            "Let in a launch: registration %s, %s, %s"
                .formatted(registration.id(), session.role(), session.view()));
    return session;
  }

  /** Leaves what the platform has to be asked in the outbox: nobody waits for it here. */
  private void askPlatform(
      Registration registration, Launch launch, Arrived arrived, Optional<Activity> activity) {
    if (launch.rosterService().isPresent()) {
      arrived.courseId().ifPresent(course -> rosters.request(registration.id(), course));
    }
    if (launch.gradeServices().flatMap(GradeServices::lineItems).isPresent()) {
      activity.ifPresent(columns::request);
    }
  }

  /** As what the console opens, where a launch opens it. */
  private Optional<View> console(
      Launch launch, CourseRole role, Registration registration, boolean signed) {
    boolean asked = launch.targetLinkUri().filter(addresses::isConsole).isPresent();
    boolean outside = launch.context().isEmpty();
    boolean administrator = launch.subject().isPresent() && launch.roles().isAdministrator();
    boolean appointed =
        signed
            && (asked || outside)
            && !administrator
            && launch
                .subject()
                .filter(subject -> appointments.holds(registration.id(), subject))
                .isPresent();
    if (asked && !administrator && !appointed) {
      throw Admission.refused(
          Refusal.ADMINISTRATORS_ONLY,
          "The console opens for people with an Administrator role in the launch.",
          launch,
          registration);
    }
    if (launch.messageType() != MessageType.RESOURCE_LINK) {
      return Optional.empty();
    }
    if (appointed) {
      return Optional.of(View.APPOINTED);
    }
    boolean opens = asked || (outside && role == CourseRole.ADMINISTRATOR);
    return opens ? Optional.of(View.CONSOLE) : Optional.empty();
  }

  private Optional<UUID> about(Registration registration, Launch launch) {
    return launch
        .forUser()
        .flatMap(subject -> people.find(registration.id(), subject))
        .map(Person::id);
  }

  private LaunchSession session(
      Registration registration,
      Launch launch,
      String secretHash,
      boolean signed,
      CourseRole role,
      Arrived arrived,
      Optional<Activity> activity,
      Destination destination) {
    Instant now = clock.instant();
    return new LaunchSession(
        ids.next(),
        registration.id(),
        secretHash,
        arrived.personId(),
        arrived.courseId(),
        destination.view() == View.CONSOLE ? CourseRole.ADMINISTRATOR : role,
        destination.view(),
        destination.reason(),
        activity.map(Activity::id),
        launch
            .resourceLink()
            .map(
                link ->
                    new LaunchSession.Link(
                        link.id(),
                        link.title().map(LaunchSession::shortened),
                        LinkedActivity.lineItem(launch))),
        about(registration, launch),
        signed,
        launch.issuer(),
        launch.subject().orElse(""),
        launch.deploymentId(),
        launch.locale().map(Locale::forLanguageTag).orElse(Locale.ENGLISH),
        frameOrigin(launch),
        Admission.wayBack(launch, registration)
            .map(address -> address.uri().toString())
            .filter(url -> url.length() <= LONGEST_RETURN_URL),
        now,
        now);
  }

  private static Arrival arrival(Registration registration, Launch launch, CourseRole role) {
    Optional<CourseGroups> groups = CourseGroups.of(launch);
    return new Arrival(
        registration.id(),
        launch.subject().orElse(ANYBODY),
        launch.person().displayName(),
        launch.person().email(),
        launch.locale(),
        launch.roles().isTestUser() || launch.subject().isEmpty(),
        launch
            .context()
            // Nobody in particular is no member of a course.
            .filter(context -> launch.subject().isPresent())
            .map(
                context ->
                    new Arrival.CourseArrival(
                        launch.deploymentId(),
                        context.id(),
                        context.title().or(context::label),
                        launch.rosterService().map(service -> service.memberships().toString()),
                        launch.gradeServices().flatMap(GradeServices::lineItems).map(URI::toString),
                        launch.gradeServices().map(services -> String.join(" ", services.scopes())),
                        groups.map(service -> service.groups().toString()),
                        groups.flatMap(CourseGroups::sets).map(URI::toString))),
        role);
  }

  // The page around the frame: a school's own domain, which no registration names.
  static Optional<String> frameOrigin(Launch launch) {
    return launch
        .presentation()
        .returnUrl()
        .or(() -> DeepLinkingSettings.of(launch).map(DeepLinkingSettings::returnUrl))
        .flatMap(WebOrigin::of);
  }
}
