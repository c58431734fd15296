package org.tandem.lti.groups;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tandem.lti.http.Pages;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformCallFailed.Kind;
import org.tandem.lti.http.PlatformRequest;
import org.tandem.lti.http.PlatformResponse;
import org.tandem.lti.http.PlatformService;
import org.tandem.lti.http.QueryParameters;
import org.tandem.lti.token.AuthorizedHttp;
import org.tandem.lti.token.ServiceClient;

/** Reads the groups of a course and the sets that they form (Course Groups Service 1.0). */
public final class GroupsService {

  /** The scope of the service. */
  public static final String SCOPE =
      "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";

  private static final String GROUPS = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";
  private static final String SETS = "application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json";

  private final AuthorizedHttp http;

  /** Calls platforms through the given client. */
  public GroupsService(AuthorizedHttp http) {
    this.http = http;
  }

  /**
   * A group of a course.
   *
   * @param id the platform's id
   * @param name what people call it
   * @param tag a word for programs, where the platform gives one
   * @param setId the set that it belongs to, if there is one
   */
  public record Group(String id, String name, Optional<String> tag, Optional<String> setId) {}

  /**
   * A set of groups that divide a course.
   *
   * @param id the platform's id
   * @param name what people call it
   */
  public record GroupSet(String id, String name) {}

  /**
   * Reads the groups, over as many pages as there are.
   *
   * @param userId limits it to the groups of one person
   * @throws PlatformCallFailed when a page cannot be read
   */
  public List<Group> groups(ServiceClient client, CourseGroups course, Optional<String> userId)
      throws PlatformCallFailed {
    URI first = new QueryParameters().with("user_id", userId).on(course.groups());
    return read(client, first, GROUPS, "groups", GroupsService::group);
  }

  /**
   * Reads the sets of groups; none where the platform has no such thing.
   *
   * @throws PlatformCallFailed when a page cannot be read
   */
  public List<GroupSet> sets(ServiceClient client, CourseGroups course) throws PlatformCallFailed {
    return course.sets().isEmpty()
        ? List.of()
        : read(client, course.sets().get(), SETS, "sets", GroupsService::set);
  }

  private <T> List<T> read(
      ServiceClient client,
      URI first,
      String mediaType,
      String member,
      Function<JsonObject, Optional<T>> reader)
      throws PlatformCallFailed {
    List<T> all = new ArrayList<>();
    Pages.walk(
        first,
        page -> {
          PlatformResponse response =
              http.send(
                  client,
                  Set.of(SCOPE),
                  PlatformRequest.get(page).accept(mediaType).to(PlatformService.GROUPS));
          if (!(response.jsonObject().get(member) instanceof JsonArray array)) {
            throw PlatformCallFailed.of(
                Kind.UNREADABLE, page.getHost() + " answered without a list of " + member);
          }
          array.stream()
              .filter(JsonObject.class::isInstance)
              .map(json -> reader.apply((JsonObject) json))
              .flatMap(Optional::stream)
              .forEach(all::add);
          return response;
        });
    return List.copyOf(all);
  }

  private static Optional<Group> group(JsonObject json) {
    return text(json, "id")
        .map(
            id ->
                new Group(
                    id, text(json, "name").orElse(id), text(json, "tag"), text(json, "set_id")));
  }

  private static Optional<GroupSet> set(JsonObject json) {
    return text(json, "id").map(id -> new GroupSet(id, text(json, "name").orElse(id)));
  }

  private static Optional<String> text(JsonObject json, String name) {
    if (json.get(name) instanceof JsonNumber number) {
      return Optional.of(number.toString());
    }
    return json.get(name) instanceof JsonString string && !string.getString().isBlank()
        ? Optional.of(string.getString())
        : Optional.empty();
  }
}
