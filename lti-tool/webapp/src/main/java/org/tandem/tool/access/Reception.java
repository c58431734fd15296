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
import org.tandem.lti.GradeServices;
import org.tandem.lti.Launch;
import org.tandem.lti.MessageType;
import org.tandem.lti.deeplinking.DeepLinkingSettings;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.passback.GradebookColumns;
import org.tandem.tool.passback.RosterSync;
import org.tandem.tool.people.Arrival;
import org.tandem.tool.people.Arrivals;
import org.tandem.tool.people.Arrived;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.platforms.Registration;
import org.tandem.tool.program.Activity;
import org.tandem.tool.program.PlaceActivity;

/** Turns a launch that was let in into a person, a course, an activity and a session. */
@Dependent
@Transactional
public class Reception {
  private static final String ACTIVITY = "activity_id";

  private final Arrivals arrivals;
  private final PlaceActivity activities;
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
      PlaceActivity activities,
      LaunchSessions sessions,
      DeepLinkingRequests requests,
      OwnAddresses addresses,
      RosterSync rosters,
      GradebookColumns columns,
      Ids ids,
      Clock clock) {
    this.arrivals = arrivals;
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
   * @throws LaunchRefused where this person may not do what the launch is for
   */
  public LaunchSession receive(Registration registration, Launch launch, String secretHash) {
    CourseRole role = Standing.roleOf(launch);
    boolean console = isConsole(launch, role, registration);
    if (launch.messageType() == MessageType.DEEP_LINKING && !Standing.mayAddContent(launch)) {
      throw new LaunchRefused(
          Refusal.STAFF_ONLY,
          "A deep linking request came for somebody who is neither instructor nor administrator.",
          Admission.ancestors(registration));
    }
    Arrived arrived = arrivals.record(arrival(registration, launch, role));
    Optional<Activity> activity =
        console || launch.messageType() == MessageType.DEEP_LINKING
            ? Optional.empty()
            : arrived.courseId().flatMap(course -> activity(registration, launch, course));
    Destination destination =
        Destination.of(launch, role, console, arrived.courseId(), activity.isPresent());
    LaunchSession session =
        session(registration, launch, secretHash, role, arrived, activity, destination);
    sessions.add(session);
    askPlatform(registration, launch, arrived, activity);
    if (launch.messageType() == MessageType.DEEP_LINKING) {
      DeepLinkingSettings.of(launch)
          .ifPresent(settings -> requests.add(request(session, settings)));
    }
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

  private boolean isConsole(Launch launch, CourseRole role, Registration registration) {
    boolean asked = launch.targetLinkUri().filter(addresses::isConsole).isPresent();
    if (asked && !launch.roles().isAdministrator()) {
      throw new LaunchRefused(
          Refusal.ADMINISTRATORS_ONLY,
          "The console opens for people with an Administrator role in the launch.",
          Admission.ancestors(registration));
    }
    boolean outside = launch.context().isEmpty() && role == CourseRole.ADMINISTRATOR;
    return launch.messageType() == MessageType.RESOURCE_LINK && (asked || outside);
  }

  private Optional<Activity> activity(Registration registration, Launch launch, UUID courseId) {
    return launch
        .resourceLink()
        .flatMap(
            link ->
                activities.launched(
                    registration.id(),
                    launch.custom().value(ACTIVITY).flatMap(Reception::uuid),
                    courseId,
                    link.id(),
                    lineItem(launch)));
  }

  private LaunchSession session(
      Registration registration,
      Launch launch,
      String secretHash,
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
                        link.id(), link.title().map(Reception::shortened), lineItem(launch))),
        launch.issuer(),
        launch.subject().orElse(""),
        launch.deploymentId(),
        launch.locale().map(Locale::forLanguageTag).orElse(Locale.ENGLISH),
        frameOrigin(launch),
        now,
        now);
  }

  private static Arrival arrival(Registration registration, Launch launch, CourseRole role) {
    return new Arrival(
        registration.id(),
        launch.subject().orElse(""),
        launch.person().displayName(),
        launch.person().email(),
        launch.locale(),
        launch.roles().isTestUser(),
        launch
            .context()
            .map(
                context ->
                    new Arrival.CourseArrival(
                        launch.deploymentId(),
                        context.id(),
                        context.title().or(context::label),
                        launch.rosterService().map(service -> service.memberships().toString()),
                        launch.gradeServices().flatMap(GradeServices::lineItems).map(URI::toString),
                        launch
                            .gradeServices()
                            .map(services -> String.join(" ", services.scopes())))),
        role);
  }

  private static DeepLinkingRequest request(LaunchSession session, DeepLinkingSettings settings) {
    return new DeepLinkingRequest(
        session.tenantId(),
        session.id(),
        settings.returnUrl(),
        settings.data(),
        settings.accepts("ltiResourceLink"),
        settings.mayCarryLineItem(),
        settings.title().map(Reception::shortened),
        settings.text().filter(text -> text.length() <= 2000));
  }

  private static Optional<String> lineItem(Launch launch) {
    return launch.gradeServices().flatMap(GradeServices::lineItem).map(URI::toString);
  }

  // The page around the frame: a school's own domain, which no registration names.
  private static Optional<String> frameOrigin(Launch launch) {
    return launch
        .presentation()
        .returnUrl()
        .or(() -> DeepLinkingSettings.of(launch).map(DeepLinkingSettings::returnUrl))
        .flatMap(WebOrigin::of);
  }

  private static String shortened(String title) {
    return title.length() <= 255 ? title : title.substring(0, 255);
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
