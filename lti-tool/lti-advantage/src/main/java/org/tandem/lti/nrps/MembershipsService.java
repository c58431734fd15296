package org.tandem.lti.nrps;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.http.LinkHeader;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformCallFailed.Kind;
import org.tandem.lti.http.PlatformRequest;
import org.tandem.lti.http.PlatformResponse;
import org.tandem.lti.token.AuthorizedHttp;
import org.tandem.lti.token.ServiceClient;

/** Reads who is in a course, page by page. */
public final class MembershipsService {

  private static final String CONTAINER =
      "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
  private static final Set<String> SCOPE = Set.of(LtiVocabulary.SCOPE_MEMBERSHIP_READ_ONLY);
  private static final int MOST_PAGES = 1_000;
  private static final int MOST_MEMBERS = 50_000;

  private final AuthorizedHttp http;

  /** Calls platforms through the given client. */
  public MembershipsService(AuthorizedHttp http) {
    this.http = http;
  }

  /**
   * What to ask for.
   *
   * @param role a full role URI to limit to; the platform may answer with more
   * @param limit a page size; the platform may use another
   * @param resourceLink a link whose members are wanted rather than the course's
   */
  public record Query(
      Optional<String> role, Optional<Integer> limit, Optional<String> resourceLink) {

    /** Everybody in the course. */
    public static Query everybody() {
      return new Query(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Sets parameters rather than appending them: some addresses carry some of them already. */
    private URI on(URI address) {
      Map<String, String> wanted = new LinkedHashMap<>();
      role.ifPresent(value -> wanted.put("role", value));
      limit.ifPresent(value -> wanted.put("limit", String.valueOf(value)));
      resourceLink.ifPresent(value -> wanted.put("rlid", value));
      String text = address.toString();
      int mark = text.indexOf('?');
      String base = mark < 0 ? text : text.substring(0, mark);
      List<String> kept =
          mark < 0
              ? List.of()
              : Arrays.stream(text.substring(mark + 1).split("&"))
                  .filter(pair -> !pair.isEmpty() && !wanted.containsKey(pair.split("=")[0]))
                  .toList();
      List<String> added =
          wanted.entrySet().stream()
              .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
              .toList();
      String query = Stream.concat(kept.stream(), added.stream()).collect(Collectors.joining("&"));
      return URI.create(query.isEmpty() ? base : base + "?" + query);
    }
  }

  /**
   * Reads the whole roster.
   *
   * @param address the {@code context_memberships_url} of a launch
   * @throws PlatformCallFailed when a page cannot be read: then nothing is returned, so that nobody
   *     mistakes a part for the whole
   */
  public Roster read(ServiceClient client, URI address, Query query) throws PlatformCallFailed {
    Map<String, Member> members = new LinkedHashMap<>();
    Set<URI> seen = new HashSet<>();
    Optional<URI> differences = Optional.empty();
    Optional<URI> page = Optional.of(query.on(address));
    while (page.isPresent() && seen.size() < MOST_PAGES && members.size() < MOST_MEMBERS) {
      if (!seen.add(page.get())) {
        throw PlatformCallFailed.of(
            Kind.UNREADABLE, address.getHost() + " sends the pages of its roster in a circle");
      }
      PlatformResponse response =
          http.send(
              client,
              SCOPE,
              PlatformRequest.get(page.get()).accept(CONTAINER).upTo(PlatformRequest.TEN_MIB));
      add(members, response, address);
      differences = LinkHeader.find(response, "differences");
      page = LinkHeader.find(response, "next");
    }
    return new Roster(List.copyOf(members.values()), page.isEmpty(), differences);
  }

  private static void add(Map<String, Member> members, PlatformResponse response, URI address)
      throws PlatformCallFailed {
    if (!(response.jsonObject().get("members") instanceof JsonArray array)) {
      throw PlatformCallFailed.of(
          Kind.UNREADABLE, address.getHost() + " answered without a list of members");
    }
    array.stream()
        .filter(JsonObject.class::isInstance)
        .map(JsonObject.class::cast)
        .map(Member::read)
        .flatMap(Optional::stream)
        .forEach(member -> members.put(member.userId(), member));
  }
}
