package org.tandem.tool.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.TestBrowser.Page;
import org.tandem.tool.it.TestPlatform;

/** The eighteen valid launches of the certification guide (6.1.2 and 6.1.3), under its names. */
interface ValidLaunches extends LaunchTests {
  String UNKNOWN = "http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper";
  String FURTHER_UNKNOWN = "http://purl.imsglobal.org/vocab/lis/v2/uknownrole/unknown#Unknown";

  @Test
  default void validInstructorLaunch() {
    opens(INSTRUCTOR, "setup", claims -> {});
  }

  @Test
  default void validInstructorLaunchWithRoles() {
    opens(
        INSTRUCTOR,
        "setup",
        roles(INSTRUCTOR, TestPlatform.INSTITUTION + "Staff", TestPlatform.INSTITUTION + "Other"));
  }

  @Test
  default void validInstructorLaunchShortRole() {
    opens(INSTRUCTOR, "setup", roles("Instructor"));
  }

  @Test
  default void validInstructorLaunchUnknownRole() {
    opens(INSTRUCTOR, "not-ready", roles(UNKNOWN));
  }

  @Test
  default void validInstructorLaunchNoRole() {
    opens(INSTRUCTOR, "not-ready", roles(""));
  }

  @Test
  default void validInstructorLaunchEmailOnly() {
    opens(INSTRUCTOR, "setup", ValidLaunches::withoutNames);
  }

  @Test
  default void validInstructorLaunchNamesOnly() {
    opens(INSTRUCTOR, "setup", claims -> claims.remove("email"));
  }

  @Test
  default void validInstructorLaunchNoPii() {
    opens(INSTRUCTOR, "setup", ValidLaunches::withoutPersonalData);
  }

  @Test
  default void validInstructorLaunchEmailWithoutContext() {
    Page page = opens(INSTRUCTOR, "not-ready", ValidLaunches::emailWithoutContext);
    assertThat(page.config().getString("reason")).isEqualTo("no-course");
  }

  @Test
  default void validStudentLaunch() {
    opens(LEARNER, "not-ready", claims -> {});
  }

  @Test
  default void validStudentLaunchWithRoles() {
    opens(
        LEARNER,
        "not-ready",
        roles(LEARNER, TestPlatform.INSTITUTION + "Student", TestPlatform.INSTITUTION + "Mentor"));
  }

  @Test
  default void validStudentLaunchShortRole() {
    Page page = opens(LEARNER, "not-ready", roles("Learner"));
    assertThat(page.config().getString("reason")).isEqualTo("not-set-up");
  }

  @Test
  default void validStudentLaunchUnknownRole() {
    Page page = opens(LEARNER, "not-ready", roles(UNKNOWN, FURTHER_UNKNOWN));
    assertThat(page.config().getString("reason")).isEqualTo("not-taking-part");
  }

  @Test
  default void validStudentLaunchNoRole() {
    Page page = opens(LEARNER, "not-ready", roles(""));
    assertThat(page.config().getString("reason")).isEqualTo("not-taking-part");
  }

  @Test
  default void validStudentLaunchEmailOnly() {
    opens(LEARNER, "not-ready", ValidLaunches::withoutNames);
  }

  @Test
  default void validStudentLaunchNamesOnly() {
    opens(LEARNER, "not-ready", claims -> claims.remove("email"));
  }

  @Test
  default void validStudentLaunchNoPii() {
    opens(LEARNER, "not-ready", ValidLaunches::withoutPersonalData);
  }

  @Test
  default void validStudentLaunchEmailWithoutContext() {
    opens(LEARNER, "not-ready", ValidLaunches::emailWithoutContext);
  }

  private Page opens(String role, String view, Consumer<Map<String, Object>> change) {
    Map<String, Object> claims = platform().claims("31", role);
    change.accept(claims);
    Page page = open(claims);
    assertThat(page.view()).isEqualTo(view);
    return page;
  }

  private static Consumer<Map<String, Object>> roles(String... roles) {
    return claims -> claims.put(CLAIM + "roles", List.of(roles));
  }

  private static void withoutNames(Map<String, Object> claims) {
    claims.keySet().removeAll(List.of("name", "given_name", "family_name"));
  }

  private static void withoutPersonalData(Map<String, Object> claims) {
    withoutNames(claims);
    claims.remove("email");
  }

  private static void emailWithoutContext(Map<String, Object> claims) {
    withoutNames(claims);
    claims.remove(CLAIM + "context");
  }
}
