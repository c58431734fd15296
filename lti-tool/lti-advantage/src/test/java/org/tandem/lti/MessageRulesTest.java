package org.tandem.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.lti.LaunchRejected.Reason;
import org.tandem.lti.groups.CourseGroups;
import org.tandem.lti.groups.GroupsService;

/** What a launch has to say, and the many ways in which platforms say it. */
class MessageRulesTest {

  private final Map<String, Object> claims = PlatformFixture.student();

  @Test
  void refusesAnUnknownMessageTypeForAReasonOfItsOwn() {
    claims.put(LtiVocabulary.MESSAGE_TYPE, "LtiStartProctoring");
    refuses(Reason.MESSAGE_TYPE_UNSUPPORTED);
  }

  @Test
  void refusesADeploymentIdOf256CharactersOrBeyondAscii() {
    claims.put(LtiVocabulary.DEPLOYMENT_ID, "d".repeat(256));
    refuses(Reason.DEPLOYMENT_ID_INVALID);
    claims.put(LtiVocabulary.DEPLOYMENT_ID, "é");
    refuses(Reason.DEPLOYMENT_ID_INVALID);
  }

  @Test
  void keepsADeploymentIdAsItIs() throws LaunchRejected {
    claims.put(LtiVocabulary.DEPLOYMENT_ID, "1:Ab" + "d".repeat(251));
    assertThat(PlatformFixture.open(claims).deploymentId()).startsWith("1:Ab");
  }

  @Test
  void refusesASubjectOf256Characters() {
    claims.put("sub", "s".repeat(256));
    refuses(Reason.SUBJECT_INVALID);
  }

  @Test
  void acceptsAnAnonymousLaunchOnlyWhereThatWasAgreed() throws LaunchRejected {
    claims.remove("sub");
    refuses(Reason.SUBJECT_MISSING);

    PlatformRegistration anonymous = PlatformFixture.REGISTRATION.withAnonymousLaunches(true);
    assertThat(PlatformFixture.open(PlatformFixture.sign(claims), anonymous).subject()).isEmpty();

    claims.put("sub", " ");
    assertThatExceptionOfType(LaunchRejected.class)
        .isThrownBy(() -> PlatformFixture.open(PlatformFixture.sign(claims), anonymous));
  }

  @Test
  void refusesAnotherTargetThanThatOfTheLogin() {
    claims.put(LtiVocabulary.TARGET_LINK_URI, "https://tool.example.org/lti/console");
    refuses(Reason.TARGET_LINK_URI_MISMATCH);
    claims.remove(LtiVocabulary.TARGET_LINK_URI);
    refuses(Reason.TARGET_LINK_URI_MISSING);
  }

  @Test
  void refusesAResourceLinkWithoutAnId() {
    claims.put(LtiVocabulary.RESOURCE_LINK, Map.of("title", "Mentoring"));
    refuses(Reason.RESOURCE_LINK_MISSING);
  }

  @Test
  void readsMenteesFromAListOrFromOneText() throws LaunchRejected {
    claims.put(LtiVocabulary.ROLE_SCOPE_MENTOR, List.of("7", "9"));
    assertThat(PlatformFixture.open(claims).mentees()).containsExactly("7", "9");
    claims.put(LtiVocabulary.ROLE_SCOPE_MENTOR, "7, 9");
    assertThat(PlatformFixture.open(claims).mentees()).containsExactly("7", "9");
  }

  @Test
  void opensAContextWhoseTypeIsNoUriOrNoList() throws LaunchRejected {
    claims.put(LtiVocabulary.CONTEXT, Map.of("id", "3", "type", List.of("Course Section")));
    assertThat(PlatformFixture.open(claims).context().orElseThrow().types())
        .containsExactly("Course Section");
    claims.put(LtiVocabulary.CONTEXT, Map.of("id", 3, "type", "CourseSection"));
    assertThat(PlatformFixture.open(claims).context().orElseThrow().id()).isEqualTo("3");
  }

  @Test
  void tellsAnUnresolvedVariableFromAnEmptyValue() throws LaunchRejected {
    claims.put(
        LtiVocabulary.CUSTOM,
        Map.of("history", "$Context.id.history", "empty", "", "price", "$5", "number", 7));

    CustomParameters custom = PlatformFixture.open(claims).custom();

    assertThat(custom.value("history")).isEmpty();
    assertThat(custom.isUnresolved("history")).isTrue();
    assertThat(custom.value("empty")).contains("");
    assertThat(custom.isUnresolved("empty")).isFalse();
    assertThat(custom.value("absent")).isEmpty();
    assertThat(custom.value("price")).contains("$5");
    assertThat(custom.value("number")).contains("7");
  }

  @Test
  void readsHistoriesNewestFirstAndDecodesEachId() throws LaunchRejected {
    claims.put(
        LtiVocabulary.CUSTOM,
        Map.of("history", "a%2Cb, 7,,100%", "unknown", "$Context.id.history", "none", ""));
    CustomParameters custom = PlatformFixture.open(claims).custom();
    assertThat(custom.history("history")).containsExactly("a,b", "7", "100%");
    assertThat(custom.history("unknown")).isEmpty();
    assertThat(custom.history("none")).isEmpty();
    assertThat(custom.history("absent")).isEmpty();
  }

  @Test
  void readsTheServicesAndLeavesOutWhatIsNoWebAddress() throws LaunchRejected {
    claims.put(
        LtiVocabulary.AGS_ENDPOINT,
        Map.of(
            "lineitems", "https://lms.example.edu/items?type_id=2",
            "lineitem", "javascript:alert(1)",
            "scope", List.of(LtiVocabulary.SCOPE_SCORE)));
    claims.put(
        LtiVocabulary.NRPS,
        Map.of(
            "context_memberships_url",
            "https://lms.example.edu/members",
            "service_versions",
            List.of("2.0")));

    Launch launch = PlatformFixture.open(claims);

    GradeServices grades = launch.gradeServices().orElseThrow();
    assertThat(grades.lineItems()).hasToString("Optional[https://lms.example.edu/items?type_id=2]");
    assertThat(grades.lineItem()).isEmpty();
    assertThat(grades.scopes()).containsExactly(LtiVocabulary.SCOPE_SCORE);
    assertThat(launch.rosterService().orElseThrow().versions()).containsExactly("2.0");
  }

  @Test
  void readsWhereTheGroupsOfACourseAreUnlessTheyAreNotGranted() throws LaunchRejected {
    String claim = "https://purl.imsglobal.org/spec/lti-gs/claim/groupsservice";
    Map<String, Object> service =
        Map.of(
            "context_groups_url", "https://lms.example.edu/groups",
            "context_group_sets_url", "https://lms.example.edu/sets",
            "scope", List.of(GroupsService.SCOPE));
    claims.put(claim, service);
    assertThat(CourseGroups.of(PlatformFixture.open(claims)))
        .contains(
            new CourseGroups(
                URI.create("https://lms.example.edu/groups"),
                Optional.of(URI.create("https://lms.example.edu/sets"))));

    claims.put(claim, Map.of("context_groups_url", "https://lms.example.edu/groups", "scope", "x"));
    assertThat(CourseGroups.of(PlatformFixture.open(claims))).isEmpty();
    claims.put(claim, Map.of("context_groups_url", "groups of mine"));
    assertThat(CourseGroups.of(PlatformFixture.open(claims))).isEmpty();
  }

  @Test
  void prefersThePagesLanguageToThePersons() throws LaunchRejected {
    claims.put("locale", "en");
    assertThat(PlatformFixture.open(claims).locale()).contains("en");
    claims.put(LtiVocabulary.LAUNCH_PRESENTATION, Map.of("locale", "ar", "return_url", ""));
    assertThat(PlatformFixture.open(claims).locale()).contains("ar");
    assertThat(PlatformFixture.open(claims).presentation().returnUrl()).isEmpty();
  }

  @Test
  void opensWhereEveryOptionalClaimHasTheWrongShape() throws LaunchRejected {
    for (String name :
        List.of(
            LtiVocabulary.CONTEXT,
            LtiVocabulary.CUSTOM,
            LtiVocabulary.LAUNCH_PRESENTATION,
            LtiVocabulary.TOOL_PLATFORM,
            LtiVocabulary.AGS_ENDPOINT,
            LtiVocabulary.NRPS,
            LtiVocabulary.FOR_USER)) {
      claims.put(name, List.of("surprise"));
    }
    claims.put("name", Map.of());
    assertThat(PlatformFixture.open(claims).context()).isEmpty();
  }

  @Test
  void keepsPersonalDataAndTokensOutOfItsTexts() throws LaunchRejected {
    Launch launch = PlatformFixture.open(claims);
    assertThat(launch.toString() + launch.person() + launch.claims()).doesNotContain("Ada", "@");
  }

  private void refuses(Reason reason) {
    assertThatExceptionOfType(LaunchRejected.class)
        .isThrownBy(() -> PlatformFixture.open(claims))
        .satisfies(rejected -> assertThat(rejected.reason()).isEqualTo(reason));
  }
}
