package org.tandem.demo.lti;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.demo.school.Course;
import org.tandem.demo.school.Person;
import org.tandem.demo.school.Tool;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Refusal;
import org.tandem.demo.web.Reply;

/**
 * The roster of a course, page by page.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0">Names and Role Provisioning Services
 *     2.0</a>
 */
public final class MembershipsService {
  private static final String ROLE_PREFIX = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

  private final Platform platform;
  private final TokenEndpoint tokens;
  private final int largestPage;

  /** A service that never gives more than so many members at once. */
  public MembershipsService(Platform platform, TokenEndpoint tokens, int largestPage) {
    this.platform = platform;
    this.tokens = tokens;
    this.largestPage = largestPage;
  }

  /** One page of members; {@code limit}, {@code from} and {@code role} as in Moodle. */
  public Reply members(Call call) {
    Tool tool = tokens.authorized(call, Vocabulary.SCOPE_MEMBERSHIP);
    MediaTypes.checkAccept(call, Vocabulary.MEMBERSHIPS_TYPE);
    Course course =
        platform
            .school()
            .course(call.variable("course"))
            .filter(c -> call.variable("tool").equals(tool.id()))
            .orElseThrow(() -> new Refusal(404, "Not Found: the course does not exist"));
    List<Person> people = people(course, call.query("role"));
    int from = number(call, "from", 0);
    int limit = Math.min(number(call, "limit", largestPage), largestPage);
    int to = Math.min(from + limit, people.size());
    Reply reply =
        Reply.json(
            200,
            Vocabulary.MEMBERSHIPS_TYPE,
            container(tool, course, people.subList(Math.min(from, to), to)));
    return to < people.size() ? reply.with("Link", next(call, tool, course, limit, to)) : reply;
  }

  private List<Person> people(Course course, Optional<String> role) {
    List<String> ids = new ArrayList<>(course.instructors());
    ids.addAll(course.learners());
    Optional<String> wanted =
        role.filter(r -> !r.isBlank()).map(r -> r.startsWith("http") ? r : ROLE_PREFIX + r);
    return ids.stream()
        .flatMap(id -> platform.school().person(id).stream())
        .filter(
            person ->
                wanted.isEmpty()
                    || LaunchMessages.roles(person, Optional.of(course)).contains(wanted.get()))
        .toList();
  }

  private JsonObject container(Tool tool, Course course, List<Person> people) {
    JsonArrayBuilder members = Json.createArrayBuilder();
    for (Person person : people) {
      members.add(
          Json.createObjectBuilder()
              .add("status", "Active")
              .add("user_id", person.id())
              .add("name", person.name())
              .add("given_name", person.givenName())
              .add("family_name", person.familyName())
              .add("email", person.email())
              .add(
                  "roles",
                  Json.createArrayBuilder(LaunchMessages.roles(person, Optional.of(course)))));
    }
    return Json.createObjectBuilder()
        .add("id", Addresses.memberships(platform, course.id(), tool.id()))
        .add(
            "context",
            Json.createObjectBuilder()
                .add("id", course.id())
                .add("label", course.label())
                .add("title", course.title()))
        .add("members", members)
        .build();
  }

  private String next(Call call, Tool tool, Course course, int limit, int from) {
    StringBuilder url = new StringBuilder(Addresses.memberships(platform, course.id(), tool.id()));
    url.append("?limit=").append(limit).append("&from=").append(from);
    for (String name : List.of("role", "rlid")) {
      call.query(name)
          .ifPresent(
              value -> url.append('&').append(name).append('=').append(Addresses.encode(value)));
    }
    return "<" + url + ">; rel=\"next\"";
  }

  private static int number(Call call, String name, int otherwise) {
    try {
      int given = call.query(name).map(Integer::parseInt).orElse(otherwise);
      return given > 0 ? given : otherwise;
    } catch (NumberFormatException e) {
      throw new Refusal(400, "The parameter " + name + " must be a number.");
    }
  }
}
