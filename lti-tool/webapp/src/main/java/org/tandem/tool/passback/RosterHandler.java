package org.tandem.tool.passback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.lti.Role.Scope;
import org.tandem.lti.Roles;
import org.tandem.lti.groups.CourseGroups;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.nrps.Member;
import org.tandem.lti.nrps.MembershipsService;
import org.tandem.lti.nrps.MembershipsService.Query;
import org.tandem.lti.nrps.Roster;
import org.tandem.lti.token.ServiceClient;
import org.tandem.tool.legacy.MoveRoster;
import org.tandem.tool.outbox.Message;
import org.tandem.tool.outbox.MessageHandler;
import org.tandem.tool.outbox.Result;
import org.tandem.tool.people.CourseGroup;
import org.tandem.tool.people.CourseRole;
import org.tandem.tool.people.CourseServices;
import org.tandem.tool.people.RosterEntry;
import org.tandem.tool.people.Rosters;
import org.tandem.tool.platforms.ServiceClients;

/** Reads the roster of a course (NRPS) and takes it in. */
@ApplicationScoped
class RosterHandler implements MessageHandler {

  /** Canvas gives ten a page unless asked, and fifty at most; whoever allows fewer gives fewer. */
  private static final Query EVERYBODY = Query.everybody().inPagesOf(100);

  private static final Duration WHOLE_LIST_EVERY = Duration.ofHours(24);

  private final MembershipsService service;
  private final ServiceClients clients;
  private final Rosters rosters;
  private final GroupNames groupNames;
  private final RosterStates states;
  private final MoveRoster moves;
  private final Clock clock;

  @Inject
  RosterHandler(
      MembershipsService service,
      ServiceClients clients,
      Rosters rosters,
      GroupNames groupNames,
      RosterStates states,
      MoveRoster moves,
      Clock clock) {
    this.service = service;
    this.clients = clients;
    this.rosters = rosters;
    this.groupNames = groupNames;
    this.states = states;
    this.moves = moves;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return RosterSync.KIND;
  }

  @Override
  public Result handle(Message message) {
    UUID courseId = UUID.fromString(message.payload().getString("courseId"));
    Result result = sync(message.tenantId(), courseId);
    if (result instanceof Result.Later later) {
      states.failed(message.tenantId(), courseId, later.reason(), later.error(), clock.instant());
    } else if (result instanceof Result.Impossible impossible) {
      states.failed(
          message.tenantId(), courseId, impossible.reason(), impossible.error(), clock.instant());
    }
    return result;
  }

  private Result sync(UUID tenantId, UUID courseId) {
    Optional<CourseServices> course = rosters.services(tenantId, courseId);
    Optional<URI> address = course.flatMap(CourseServices::membershipsUrl).map(URI::create);
    if (address.isEmpty()) {
      return Result.notNeeded("The platform offers no roster for this course");
    }
    Optional<ServiceClient> client = clients.of(tenantId, course.map(CourseServices::deploymentId));
    if (client.isEmpty()) {
      return Failures.inactive();
    }
    Optional<CourseGroups> groups = course.flatMap(RosterHandler::groups);
    try {
      if (groups.isPresent()) {
        // Changes tell nothing of who moved from group to group: here it is always the whole list.
        Map<String, String> names = groupNames.of(client.get(), groups.get());
        Roster roster = service.read(client.get(), address.get(), EVERYBODY.withGroups());
        take(tenantId, courseId, roster, names);
      } else {
        Roster roster = read(tenantId, courseId, client.get(), address.get());
        take(tenantId, courseId, roster, Map.of());
      }
      return Result.delivered();
    } catch (PlatformCallFailed e) {
      return Failures.result(e);
    }
  }

  private static Optional<CourseGroups> groups(CourseServices course) {
    return course
        .groupsUrl()
        .map(url -> new CourseGroups(URI.create(url), course.groupSetsUrl().map(URI::create)));
  }

  /** Only what changed, where the platform offers that; once a day the whole list all the same. */
  private Roster read(UUID tenantId, UUID courseId, ServiceClient client, URI address)
      throws PlatformCallFailed {
    Instant yesterday = clock.instant().minus(WHOLE_LIST_EVERY);
    Optional<URI> differences =
        states
            .find(tenantId, courseId)
            .filter(state -> state.completeAt().filter(at -> at.isAfter(yesterday)).isPresent())
            .flatMap(RosterState::differencesUrl)
            .map(URI::create);
    if (differences.isPresent()) {
      try {
        return service.changes(client, differences.get());
      } catch (PlatformCallFailed e) {
        if (e.retryable()) {
          throw e;
        }
        // Platforms forget such addresses after a while: then the whole list says it all.
      }
    }
    return service.read(client, address, EVERYBODY);
  }

  private void take(UUID tenantId, UUID courseId, Roster roster, Map<String, String> groupNames) {
    moves.of(
        tenantId,
        courseId,
        () ->
            roster.members().stream()
                .collect(
                    Collectors.toMap(
                        member -> member.legacyUserId().orElse(member.userId()),
                        Member::userId,
                        (one, same) -> one)));
    List<RosterEntry> entries =
        roster.members().stream().map(member -> entry(member, groupNames)).toList();
    int members = rosters.take(tenantId, courseId, entries, roster.complete());
    states.succeeded(
        tenantId,
        courseId,
        members,
        roster.complete(),
        roster.differences().map(URI::toString),
        clock.instant());
  }

  private static RosterEntry entry(Member member, Map<String, String> groupNames) {
    Roles roles = Roles.of(member.roles());
    return new RosterEntry(
        member.userId(),
        member.name().or(() -> joined(member)),
        member.email(),
        role(roles),
        member.status() == Member.Status.ACTIVE,
        roles.isTestUser(),
        member.groups().stream()
            .map(id -> new CourseGroup(id, groupNames.getOrDefault(id, id)))
            .toList());
  }

  private static Optional<String> joined(Member member) {
    String both = member.givenName().orElse("") + " " + member.familyName().orElse("");
    return Optional.of(both.strip()).filter(name -> !name.isEmpty());
  }

  /** As at a launch: what somebody is in the course itself comes first. */
  private static CourseRole role(Roles roles) {
    if (roles.isInstructor()) {
      return CourseRole.INSTRUCTOR;
    }
    if (roles.has(Scope.CONTEXT, "Administrator")) {
      return CourseRole.ADMINISTRATOR;
    }
    if (roles.isLearner()) {
      return CourseRole.LEARNER;
    }
    return roles.isAdministrator() ? CourseRole.ADMINISTRATOR : CourseRole.GUEST;
  }
}
