package org.tandem.tool.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;

/** A course of a registered platform with an open program, over the API that the pages use. */
public final class OpenCourse {
  private OpenCourse() {}

  /** Opens a program as administrator, and sets the link of the course up as instructor. */
  public static void setUp(TestPlatform platform) {
    openProgram(platform);
    setUpLink(enter(platform, "teacher", "Instructor"));
  }

  /** An administrator of the platform, in the console. */
  public static Member administrator(TestPlatform platform) {
    Map<String, Object> claims =
        platform.claims("admin", TestPlatform.INSTITUTION + "Administrator");
    claims.remove(TestPlatform.CLAIM + "context");
    Member admin = new Member(platform, claims);
    assertThat(admin.view()).isEqualTo("console");
    return admin;
  }

  /** Somebody who launches from the course, in this role of the course. */
  public static Member enter(TestPlatform platform, String subject, String role) {
    Map<String, Object> claims = platform.claims(subject, TestPlatform.MEMBERSHIP + role);
    claims.put(
        "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint",
        Map.of(
            "scope",
            List.of(
                "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem",
                "https://purl.imsglobal.org/spec/lti-ags/scope/score"),
            "lineitems",
            platform.issuer() + "/lineitems",
            "lineitem",
            platform.issuer() + "/lineitems/1"));
    return new Member(platform, claims);
  }

  private static void openProgram(TestPlatform platform) {
    administrator(platform)
        .send(
            "POST",
            "/api/console/programs",
            Json.createObjectBuilder()
                .add("templateId", "placement-coaching")
                .add("name", "Placement coaching")
                .add("open", true)
                .build());
  }

  private static void setUpLink(Member instructor) {
    assertThat(instructor.view()).isEqualTo("setup");
    String program =
        instructor.get("/api/setup").getJsonArray("programs").getJsonObject(0).getString("id");
    instructor.send(
        "PUT",
        "/api/setup",
        Json.createObjectBuilder()
            .add("programId", program)
            .add("widget", "journey")
            .add(
                "grade",
                Json.createObjectBuilder()
                    .add("max", 100)
                    .add(
                        "points",
                        Json.createObjectBuilder()
                            .add("-2", 0)
                            .add("-1", 50)
                            .add("0", 80)
                            .add("1", 90)
                            .add("2", 100)))
            .build());
  }
}
