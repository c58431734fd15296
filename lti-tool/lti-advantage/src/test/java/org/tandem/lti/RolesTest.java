package org.tandem.lti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.lti.Role.Scope;

class RolesTest {

  private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";

  @Test
  void takesASubRoleForItsPrincipalRole() {
    Roles roles = Roles.of(List.of(LIS + "membership/Instructor#TeachingAssistant"));
    assertThat(roles.isInstructor()).isTrue();
    assertThat(roles.known())
        .extracting(role -> role.subRole().orElse(""))
        .containsExactly("TeachingAssistant");
  }

  @Test
  void keepsWhatSomebodyIsAtTheInstitutionOutOfTheCourse() {
    Roles roles = Roles.of(List.of(LIS + "institution/person#Instructor"));
    assertThat(roles.isInstructor()).isFalse();
    assertThat(roles.has(Scope.INSTITUTION, "Instructor")).isTrue();
  }

  @Test
  void knowsAdministratorsOfCourseInstitutionAndSystem() {
    for (String path :
        List.of(
            "membership#Administrator",
            "institution/person#Administrator",
            "system/person#Administrator",
            "system/person#SysAdmin")) {
      assertThat(Roles.of(List.of(LIS + path)).isAdministrator()).as(path).isTrue();
    }
    assertThat(Roles.of(List.of(LIS + "system/person#SysSupport")).isAdministrator()).isFalse();
  }

  @Test
  void marksThePlatformsTestPerson() {
    String test = "http://purl.imsglobal.org/vocab/lti/system/person#TestUser";
    assertThat(Roles.of(List.of("Learner", test)).isTestUser()).isTrue();
    assertThat(Roles.of(List.of("Learner")).isTestUser()).isFalse();
  }

  @Test
  void grantsNothingForARoleFromAVocabularyOfSomebodyElses() {
    Roles roles =
        Roles.of(
            List.of(
                "http://attacker.example/membership#Instructor",
                LIS + "membership#Owner",
                LIS + "membership/#",
                "urn:lti:role:ims/lis/Instructor",
                "",
                "  "));
    assertThat(roles.known()).isEmpty();
  }
}
