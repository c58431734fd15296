package org.tandem.demo.lti;

import static org.tandem.demo.lti.Vocabulary.AGS_CLAIM;
import static org.tandem.demo.lti.Vocabulary.CLAIM;
import static org.tandem.demo.lti.Vocabulary.NRPS_CLAIM;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.demo.school.Activity;
import org.tandem.demo.school.Course;
import org.tandem.demo.school.LineItem;
import org.tandem.demo.school.Person;
import org.tandem.demo.school.Position;
import org.tandem.demo.school.Tool;

/** Writes the id_token of a launch. */
final class LaunchMessages {
  static final String PRODUCT = "tandem-demo-lms";
  private static final int LIFE_IN_SECONDS = 60;

  private final Platform platform;
  private final DeepLinkingReturn deepLinking;

  LaunchMessages(Platform platform, DeepLinkingReturn deepLinking) {
    this.platform = platform;
    this.deepLinking = deepLinking;
  }

  /** The signed message for a launch and the nonce that the tool asked for. */
  String write(PendingLaunch launch, String nonce, String language) {
    Instant now = platform.clock().instant();
    Person person = launch.person();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(platform.issuer())
            .audience(launch.tool().clientId())
            .subject(person.id())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(LIFE_IN_SECONDS)))
            .claim("nonce", nonce)
            .claim("name", person.name())
            .claim("given_name", person.givenName())
            .claim("family_name", person.familyName())
            .claim("email", person.email())
            .claim(CLAIM + "version", "1.3.0")
            .claim(CLAIM + "message_type", launch.messageType())
            .claim(CLAIM + "deployment_id", launch.tool().deploymentId())
            .claim(CLAIM + "target_link_uri", launch.targetLinkUri())
            .claim(CLAIM + "roles", roles(person, launch.course()))
            .claim(CLAIM + "custom", custom(launch))
            .claim(CLAIM + "launch_presentation", presentation(launch, language))
            .claim(
                CLAIM + "tool_platform",
                Map.of(
                    "guid",
                    platform.issuer(),
                    "name",
                    "Demo LMS",
                    "product_family_code",
                    PRODUCT,
                    "version",
                    "1.0"));
    launch.course().ifPresent(course -> addCourse(claims, launch, course));
    if (launch.messageType().equals(Vocabulary.DEEP_LINKING)) {
      claims.claim(
          Vocabulary.DEEP_LINKING_CLAIM + "deep_linking_settings", deepLinking.settings(launch));
    } else {
      claims.claim(CLAIM + "resource_link", resourceLink(launch));
    }
    return platform.sign(claims.build());
  }

  /** Moodle names an admin Instructor in a course, and administrator of the site besides. */
  static List<String> roles(Person person, Optional<Course> course) {
    List<String> roles = new ArrayList<>();
    course.ifPresent(
        c ->
            roles.add(
                c.learners().contains(person.id()) ? Vocabulary.LEARNER : Vocabulary.INSTRUCTOR));
    if (person.position() == Position.ADMIN) {
      roles.add(Vocabulary.SYSTEM_ADMINISTRATOR);
      roles.add(Vocabulary.INSTITUTION_ADMINISTRATOR);
    }
    return roles;
  }

  private void addCourse(JWTClaimsSet.Builder claims, PendingLaunch launch, Course course) {
    claims.claim(
        CLAIM + "context",
        Map.of(
            "id", course.id(),
            "label", course.label(),
            "title", course.title(),
            "type", List.of("http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection")));
    Tool tool = launch.tool();
    List<String> gradeScopes =
        tool.scopes().stream().filter(scope -> scope.contains("/lti-ags/")).toList();
    if (!gradeScopes.isEmpty()) {
      Map<String, Object> endpoint = new LinkedHashMap<>();
      endpoint.put("scope", gradeScopes);
      endpoint.put("lineitems", Addresses.lineItems(platform, course.id(), tool.id()));
      List<LineItem> own = launch.activity().map(platform.school()::lineItemsOf).orElse(List.of());
      if (own.size() == 1) {
        endpoint.put(
            "lineitem", Addresses.lineItem(platform, course.id(), own.get(0).id(), tool.id()));
      }
      claims.claim(AGS_CLAIM, endpoint);
    }
    if (tool.scopes().contains(Vocabulary.SCOPE_MEMBERSHIP)) {
      claims.claim(
          NRPS_CLAIM,
          Map.of(
              "context_memberships_url",
              Addresses.memberships(platform, course.id(), tool.id()),
              "service_versions",
              List.of("1.0", "2.0")));
    }
  }

  private static Map<String, String> custom(PendingLaunch launch) {
    Map<String, String> custom = new HashMap<>(launch.tool().custom());
    launch.activity().map(Activity::custom).ifPresent(custom::putAll);
    return CustomVariables.resolve(custom, launch.person(), launch.course(), launch.activity());
  }

  private Map<String, Object> presentation(PendingLaunch launch, String language) {
    String back = launch.course().map(course -> "/courses/" + course.id()).orElse("/admin/tools");
    return Map.of(
        "locale", language, "document_target", "iframe", "return_url", platform.issuer() + back);
  }

  private static Map<String, String> resourceLink(PendingLaunch launch) {
    return launch
        .activity()
        .map(a -> Map.of("id", a.id(), "title", a.title(), "description", a.text()))
        .orElseGet(() -> Map.of("id", "administration-" + launch.tool().id()));
  }
}
