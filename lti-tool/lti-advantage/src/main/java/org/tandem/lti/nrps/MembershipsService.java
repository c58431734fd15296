package org.tandem.lti.nrps;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.Role;
import org.tandem.lti.Roles;
import org.tandem.lti.http.LinkHeader;
import org.tandem.lti.http.Pages;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformCallFailed.Kind;
import org.tandem.lti.http.PlatformRequest;
import org.tandem.lti.http.PlatformResponse;
import org.tandem.lti.http.PlatformService;
import org.tandem.lti.http.QueryParameters;
import org.tandem.lti.token.AuthorizedHttp;
import org.tandem.lti.token.ServiceClient;

/** Reads who is in a course, page by page. */
public final class MembershipsService {

  private static final String CONTAINER =
      "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
  private static final Set<String> SCOPE = Set.of(LtiVocabulary.SCOPE_MEMBERSHIP_READ_ONLY);
  private static final int MOST_MEMBERS = 50_000;

  /** What platforms answer to a link that they cannot resolve, such as Canvas after a migration. */
  private static final Set<Integer> NO_SUCH_LINK = Set.of(400, 404, 412, 422);

  private final AuthorizedHttp http;

  /** Calls platforms through the given client. */
  public MembershipsService(AuthorizedHttp http) {
    this.http = http;
  }

  /**
   * What to ask for.
   *
   * @param role a full role URI to limit to (Canvas takes no other form)
   * @param limit a page size; the platform may use another
   * @param resourceLink a link whose members are wanted rather than the course's
   * @param groups whether to tell the groups of each member, too (Course Groups Service 1.0); to be
   *     asked only where a launch offers that service
   */
  public record Query(
      Optional<String> role,
      Optional<Integer> limit,
      Optional<String> resourceLink,
      boolean groups) {

    /** Everybody in the course. */
    public static Query everybody() {
      return new Query(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** The same in pages of so many members. */
    public Query inPagesOf(int members) {
      return new Query(role, Optional.of(members), resourceLink, groups);
    }

    /** The same with the groups of each member. */
    public Query withGroups() {
      return new Query(role, limit, resourceLink, true);
    }

    private Query ofTheCourse() {
      return new Query(role, limit, Optional.empty(), groups);
    }

    private URI on(URI address) {
      return new QueryParameters()
          .with("role", role)
          .with("limit", limit)
          .with("rlid", resourceLink)
          .with("groups", groups ? Optional.of("true") : Optional.empty())
          .on(address);
    }

    /**
     * Platforms give more than was asked for: some do not know the filter, some read it loosely.
     */
    private boolean matches(Member member) {
      return role.isEmpty()
          || member.roles().contains(role.get())
          || Role.parse(role.get()).filter(wanted -> holds(member, wanted)).isPresent();
    }

    private static boolean holds(Member member, Role wanted) {
      return Roles.of(member.roles()).known().stream()
          .anyMatch(
              role ->
                  role.scope() == wanted.scope()
                      && role.name().equals(wanted.name())
                      && (wanted.subRole().isEmpty() || wanted.subRole().equals(role.subRole())));
    }
  }

  /**
   * Reads a roster from the first page to the last. When the platform does not know the link that
   * the query names, the course's roster is read instead; {@link Roster#resourceLink()} tells.
   *
   * @param address the {@code context_memberships_url} of a launch
   * @throws PlatformCallFailed when a page cannot be read: then nothing is returned, so that nobody
   *     mistakes a part for the whole
   */
  public Roster read(ServiceClient client, URI address, Query query) throws PlatformCallFailed {
    try {
      return walk(client, query.on(address), query);
    } catch (PlatformCallFailed e) {
      if (query.resourceLink().isEmpty() || !NO_SUCH_LINK.contains(e.status().orElse(0))) {
        throw e;
      }
      return walk(client, query.ofTheCourse().on(address), query.ofTheCourse());
    }
  }

  /**
   * Reads what changed since an earlier roster; members who left come with status {@link
   * Member.Status#DELETED}.
   *
   * @param differences the address that the earlier roster came with; opaque
   * @return the changes, never complete, and where the next changes can be asked for
   * @throws PlatformCallFailed when a page cannot be read; platforms forget such addresses after a
   *     while, so read the whole roster then
   */
  public Roster changes(ServiceClient client, URI differences) throws PlatformCallFailed {
    Roster read = walk(client, differences, Query.everybody());
    if (!read.complete()) {
      throw PlatformCallFailed.of(
          Kind.TOO_LARGE, differences.getHost() + " tells of more changes than can be read");
    }
    return new Roster(read.members(), false, read.differences(), Optional.empty());
  }

  private Roster walk(ServiceClient client, URI first, Query query) throws PlatformCallFailed {
    Collected collected = new Collected(query::matches);
    Optional<URI> rest =
        Pages.walk(
            first,
            collected,
            page -> {
              PlatformResponse response =
                  http.send(
                      client,
                      SCOPE,
                      PlatformRequest.get(page)
                          .accept(CONTAINER)
                          .upTo(PlatformRequest.TEN_MIB)
                          .to(PlatformService.MEMBERSHIPS));
              collected.add(response);
              return response;
            });
    // Filtered, a list is not the whole one: who is not on it may well be in the course.
    boolean complete = rest.isEmpty() && query.role().isEmpty();
    return new Roster(
        List.copyOf(collected.members.values()),
        complete,
        collected.differences,
        query.resourceLink());
  }

  /** What the pages brought so far; enough when nobody could use more. */
  private static final class Collected implements BooleanSupplier {

    private final Predicate<Member> wanted;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private Optional<URI> differences = Optional.empty();

    Collected(Predicate<Member> wanted) {
      this.wanted = wanted;
    }

    @Override
    public boolean getAsBoolean() {
      return members.size() >= MOST_MEMBERS;
    }

    void add(PlatformResponse page) throws PlatformCallFailed {
      if (!(page.jsonObject().get("members") instanceof JsonArray array)) {
        throw PlatformCallFailed.of(
            Kind.UNREADABLE, page.uri().getHost() + " answered without a list of members");
      }
      array.stream()
          .filter(JsonObject.class::isInstance)
          .map(JsonObject.class::cast)
          .map(Member::read)
          .flatMap(Optional::stream)
          .filter(wanted)
          .forEach(member -> members.put(member.userId(), member));
      differences = LinkHeader.find(page, "differences").or(() -> differences);
    }
  }
}
