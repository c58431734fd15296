package org.tandem.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tandem.lti.Role.Scope;

/**
 * The eighteen valid launches of the certification guide (6.1.2 and 6.1.3), each for an instructor
 * and a student: all open, with the least that their roles give.
 */
class ValidLaunchesTest {

  private final Map<String, Object> instructor = PlatformFixture.instructor();
  private final Map<String, Object> student = PlatformFixture.student();

  @Test
  void validInstructorLaunch() throws LaunchRejected {
    Launch launch = PlatformFixture.open(instructor);

    assertThat(launch.subject()).contains("user-29");
    assertThat(launch.deploymentId()).isEqualTo("1");
    assertThat(launch.roles().isInstructor()).isTrue();
    assertThat(launch.roles().isLearner()).isFalse();
    assertThat(launch.context().orElseThrow().title()).contains("Nursing");
    assertThat(launch.resourceLink().orElseThrow().id()).isEqualTo("link-7");
    assertThat(launch.custom().value("activity_id")).contains("42");
  }

  @Test
  void validStudentLaunch() throws LaunchRejected {
    Roles roles = PlatformFixture.open(student).roles();

    assertThat(roles.isLearner()).isTrue();
    assertThat(roles.isInstructor()).isFalse();
  }

  @Test
  void validInstructorLaunchWithRoles() throws LaunchRejected {
    roles(
        instructor,
        PlatformFixture.MEMBERSHIP + "Instructor",
        PlatformFixture.INSTITUTION + "Staff",
        PlatformFixture.INSTITUTION + "Other");

    Roles roles = PlatformFixture.open(instructor).roles();

    assertThat(roles.isInstructor()).isTrue();
    assertThat(roles.has(Scope.INSTITUTION, "Staff")).isTrue();
    assertThat(roles.isAdministrator()).isFalse();
  }

  @Test
  void validStudentLaunchWithRoles() throws LaunchRejected {
    roles(
        student,
        PlatformFixture.MEMBERSHIP + "Learner",
        PlatformFixture.INSTITUTION + "Student",
        PlatformFixture.INSTITUTION + "Mentor");

    Roles roles = PlatformFixture.open(student).roles();

    assertThat(roles.isLearner()).isTrue();
    assertThat(roles.isMentor()).as("a mentor at the institution is none in the course").isFalse();
  }

  @Test
  void validInstructorLaunchShortRole() throws LaunchRejected {
    roles(instructor, "Instructor");
    assertThat(PlatformFixture.open(instructor).roles().isInstructor()).isTrue();
  }

  @Test
  void validStudentLaunchShortRole() throws LaunchRejected {
    roles(student, "Learner");
    assertThat(PlatformFixture.open(student).roles().isLearner()).isTrue();
  }

  @Test
  void validInstructorLaunchUnknownRole() throws LaunchRejected {
    roles(instructor, "http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper");
    assertThat(PlatformFixture.open(instructor).roles().known()).isEmpty();
  }

  @Test
  void validStudentLaunchUnknownRole() throws LaunchRejected {
    roles(
        student,
        "http://purl.imsglobal.org/vocab/lis/v2/unknown/unknown#Helper",
        "http://purl.imsglobal.org/vocab/lis/v2/uknownrole/unknown#Unknown");
    assertThat(PlatformFixture.open(student).roles().known()).isEmpty();
  }

  @Test
  void validInstructorLaunchNoRole() throws LaunchRejected {
    roles(instructor, "");
    assertThat(PlatformFixture.open(instructor).roles().known()).isEmpty();
  }

  @Test
  void validStudentLaunchNoRole() throws LaunchRejected {
    roles(student);
    assertThat(PlatformFixture.open(student).roles().known()).isEmpty();
  }

  @Test
  void validInstructorLaunchEmailOnly() throws LaunchRejected {
    namesOf(instructor);
    assertThat(PlatformFixture.open(instructor).person().displayName()).contains("ada");
  }

  @Test
  void validStudentLaunchEmailOnly() throws LaunchRejected {
    namesOf(student);
    assertThat(PlatformFixture.open(student).person().email()).contains("ada@example.edu");
  }

  @Test
  void validInstructorLaunchNamesOnly() throws LaunchRejected {
    instructor.remove("email");
    instructor.remove("name");
    assertThat(PlatformFixture.open(instructor).person().displayName()).contains("Ada Lovelace");
  }

  @Test
  void validStudentLaunchNamesOnly() throws LaunchRejected {
    student.remove("email");
    assertThat(PlatformFixture.open(student).person().email()).isEmpty();
  }

  @Test
  void validInstructorLaunchNoPii() throws LaunchRejected {
    namesOf(instructor);
    instructor.remove("email");
    assertThat(PlatformFixture.open(instructor).person().displayName()).isEmpty();
  }

  @Test
  void validStudentLaunchNoPii() throws LaunchRejected {
    namesOf(student);
    student.remove("email");
    assertThat(PlatformFixture.open(student).subject()).contains("user-29");
  }

  @Test
  void validInstructorLaunchEmailWithoutContext() throws LaunchRejected {
    instructor.remove(LtiVocabulary.CONTEXT);
    Launch launch = PlatformFixture.open(instructor);
    assertThat(launch.context()).isEmpty();
    assertThat(launch.rosterService()).isEmpty();
    assertThat(launch.gradeServices()).isEmpty();
  }

  @Test
  void validStudentLaunchEmailWithoutContext() throws LaunchRejected {
    student.remove(LtiVocabulary.CONTEXT);
    student.remove(LtiVocabulary.CUSTOM);
    assertThat(PlatformFixture.open(student).context()).isEmpty();
  }

  private static void roles(Map<String, Object> claims, String... roles) {
    claims.put(LtiVocabulary.ROLES, List.of(roles));
  }

  private static void namesOf(Map<String, Object> claims) {
    claims.keySet().removeAll(List.of("name", "given_name", "family_name"));
  }
}
