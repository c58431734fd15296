package org.tandem.tool.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.Deployed;
import org.tandem.tool.it.EveryOperation;
import org.tandem.tool.it.Member;
import org.tandem.tool.it.OpenCourse;
import org.tandem.tool.it.TestBrowser;
import org.tandem.tool.it.TestPlatform;

/** A pair's way from the match to the signed outcome, over the API that the pages use. */
@ArquillianTest
@RunAsClient
class PairIT implements PairRights {
  private static final JsonObject NOTHING = Json.createObjectBuilder().build();

  private TestPlatform platform;
  private Member instructor;
  Member mentor;
  Member mentee;
  private Member stranger;
  private String pair;

  @Deployment(testable = false)
  static WebArchive deployment() {
    return Deployed.war();
  }

  @BeforeEach
  void matchTwoPeople() {
    match(TestPlatform.unregistered());
  }

  private void match(TestPlatform lms) {
    platform = lms;
    platform.register();
    OpenCourse.setUp(platform);
    instructor = enter("teacher", "Instructor");
    mentor = enter("mentor", "Learner");
    mentee = enter("mentee", "Learner");
    stranger = enter("stranger", "Learner");
    takePart(mentor, "MENTOR", 1);
    takePart(mentee, "MENTEE", 0);
    JsonObject run = runMatching();
    instructor.send(
        "POST",
        "/api/course/runs/" + run.getString("id") + "/publication",
        Json.createObjectBuilder().add("version", run.getInt("version")).build());
    pair = mentee.list("/api/proposals").getJsonObject(0).getString("id");
    mentor.send("POST", "/api/proposals/" + pair + "/acceptance", NOTHING);
    mentee.send("POST", "/api/proposals/" + pair + "/acceptance", NOTHING);
  }

  /** Asks for a run and waits for it: it is computed in the background. */
  private JsonObject runMatching() {
    JsonObject run = instructor.send("POST", "/api/course/runs", NOTHING).asJsonObject();
    for (int i = 0; i < 600 && !run.getString("state").equals("STAGED"); i++) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      run = instructor.get("/api/course/runs/" + run.getString("id"));
    }
    return run;
  }

  @AfterEach
  void stop() {
    platform.close();
  }

  @Override
  public PairIT way() {
    return this;
  }

  TestPlatform platform() {
    return platform;
  }

  String pair() {
    return pair;
  }

  Member instructor() {
    return instructor;
  }

  /** The only goal. */
  String goal() {
    return mentee.get(path("/goals")).getJsonArray("goals").getJsonObject(0).getString("id");
  }

  private void goAllTheWay() {
    setGoal();
    writeAgreement();
    sign(mentor, "/agreement/signatures", "/agreement");
    sign(mentee, "/agreement/signatures", "/agreement");
    assertThat(mentor.get(path("/agreement")).getString("state")).isEqualTo("SIGNED");

    meet();
    String goal = mentee.get(path("/goals")).getJsonArray("goals").getJsonObject(0).getString("id");
    JsonObject evidence = showEvidence(goal);
    mentor.send(
        "POST",
        path("/evidence/" + evidence.getString("id") + "/countersignature"),
        version(evidence));

    JsonObject preview = mentee.get(path("/outcome"));
    assertThat(preview.getInt("level")).isEqualTo(1);
    assertThat(preview.getInt("countersigned")).isEqualTo(1);
    assertThat(preview.getInt("meetings")).isEqualTo(1);
    assertThat(preview.getJsonObject("score").getInt("points")).isEqualTo(90);
    assertThat(preview.getJsonObject("score").getString("comment"))
        .contains("1")
        .doesNotContain("Handover", "shift");

    sign(mentee, "/outcome/signatures", "/outcome");
    sign(mentor, "/outcome/signatures", "/outcome");

    JsonObject closed = mentor.get(path("/outcome"));
    assertThat(closed.getString("state")).isEqualTo("CLOSED");
    assertThat(closed.getJsonObject("passback").getString("state")).isIn("QUEUED", "FAILED");
  }

  @Test
  void goesFromTheMatchToASignedOutcome() {
    goAllTheWay();

    String staff = instructor.ask("GET", "/api/course/outcomes", "").body();
    assertThat(staff).contains("Person mentee").doesNotContain("shift");
    assertThat(review("mentee"))
        .contains("Person mentee", "CLOSED")
        .doesNotContain("shift", "Hello");
    assertThat(review("stranger")).isEqualTo("[]");
    instructor.send(
        "POST",
        "/api/course/outcomes/" + pair + "/review",
        Json.createObjectBuilder().add("points", 95).add("reason", "Taught two others").build());
    assertThat(mentee.get(path("/outcome")).getJsonArray("sent"))
        .hasSize(2)
        .last()
        .asString()
        .contains("95", "Taught two others");
    showsACredential();
  }

  /** The mentee's, to somebody who has nothing but the address. */
  private void showsACredential() {
    JsonObject award = mentee.get("/api/recognition").getJsonArray("awards").getJsonObject(0);
    String path = "/api/recognition/awards/" + award.getString("id");
    assertThat(award.getString("achievement")).isEqualTo("COMPLETED_AS_MENTEE");
    assertThat(award.containsKey("address")).isFalse();
    HttpResponse<String> paper = mentee.ask("GET", path + "/certificate", "");
    assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(mentor.ask("GET", path + "/certificate", "").statusCode()).isEqualTo(404);
    assertThat(instructor.ask("GET", path + "/credential", "").statusCode()).isEqualTo(404);

    String address =
        mentee.send("PUT", path + "/sharing", NOTHING).asJsonObject().getString("address");
    TestBrowser anybody = new TestBrowser();
    HttpResponse<String> page = anybody.get(URI.create(address));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.body())
        .contains("This credential is valid", "Person mentee")
        .doesNotContain("Person mentor", "Handover", "shift", "First steps");
    HttpResponse<String> credential = anybody.get(URI.create(address + ".jwt"));
    assertThat(credential.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/vc+jwt"));
    assertThat(credential.body()).isEqualTo(mentee.ask("GET", path + "/credential", "").body());

    assertThat(mentee.ask("DELETE", path + "/sharing", "").statusCode()).isEqualTo(200);
    assertThat(anybody.get(URI.create(address)).statusCode()).isEqualTo(404);
    assertThat(anybody.get(URI.create(address + ".jwt")).statusCode()).isEqualTo(404);
  }

  @Test
  void goesTheWholeWayWhereTheLmsNamesNobody() {
    platform.close();
    TestPlatform discreet = TestPlatform.unregistered();
    discreet.nameNobody();
    match(discreet);
    assertThat(other(mentee)).matches("Participant [0-9a-f]{4}");
    assertThat(called(mentor, " River ").statusCode()).isEqualTo(200);
    assertThat(other(mentee)).isEqualTo("River");
    assertThat(called(mentee, "river").statusCode()).as("somebody else is").isEqualTo(409);
    assertThat(other(mentor)).matches("Participant [0-9a-f]{4}");

    goAllTheWay();

    for (String page :
        List.of("/api/proposals", "/api/journey", path("/agreement"), path("/goals"))) {
      assertThat(mentee.ask("GET", page, "").body())
          .as(page)
          .doesNotContain("\"name\":\"\"", "\"name\":null");
    }
    assertThat(mentee.ask("GET", path("/agreement"), "").body()).contains("River");
    assertThat(instructor.ask("GET", "/api/course", "").body())
        .contains("River")
        .doesNotContain("example.edu");
  }

  private String other(Member member) {
    return member
        .list("/api/proposals")
        .getJsonObject(0)
        .getJsonObject("partner")
        .getString("name");
  }

  private static HttpResponse<String> called(Member member, String name) {
    return member.ask(
        "PUT",
        "/api/privacy/name",
        Json.createObjectBuilder().add("name", name).build().toString());
  }

  @Test
  void offersTalkBreakChangeAndPaperOverHttp() {
    String entries = path("/agreement/clauses/scope/entries");
    JsonObject said =
        mentor
            .send(
                "POST",
                entries,
                Json.createObjectBuilder()
                    .add("kind", "COMMENT")
                    .add("words", "Shall we name the ward?")
                    .build())
            .asJsonArray()
            .getJsonObject(0);
    assertThat(clause(mentee, "scope").getInt("toLookAt")).isEqualTo(1);
    mentee.send("POST", entries + "/" + said.getString("id") + "/dismissal", NOTHING);
    mentee.get(path("/agreement?at=scope"));
    assertThat(mentor.get(path("/agreement")).getJsonObject("other").getString("clauseId"))
        .isEqualTo("scope");
    setGoal();
    writeAgreement();
    sign(mentor, "/agreement/signatures", "/agreement");
    sign(mentee, "/agreement/signatures", "/agreement");

    mentor.send("PUT", path("/pause"), Json.createObjectBuilder().add("until", "").build());
    assertThat(mentee.get(path("/outcome")).getString("state")).isEqualTo("PAUSED");
    assertThat(mentee.ask("DELETE", path("/pause"), "").statusCode()).isEqualTo(204);
    mentee.send(
        "POST",
        path("/agreement/amendment"),
        Json.createObjectBuilder().add("reason", "More time").build());
    assertThat(mentor.get(path("/agreement")).getJsonObject("amendment").getInt("holds"))
        .isEqualTo(1);
    assertThat(mentor.ask("DELETE", path("/agreement/amendment"), "").statusCode()).isEqualTo(200);
    HttpResponse<String> paper = mentor.ask("GET", path("/agreement/pdf"), "");
    assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(paper.body()).startsWith("%PDF");
    assertThat(mentee.get(path("/agreement/export")).getString("format"))
        .isEqualTo("tandem-agreement-export/1");
  }

  @Test
  void leavesThePlatformsTestPersonOutOfMatching() {
    Map<String, Object> claims =
        platform.claims("student-view", TestPlatform.MEMBERSHIP + "Learner");
    claims.put(
        TestPlatform.CLAIM + "roles",
        List.of(
            TestPlatform.MEMBERSHIP + "Learner",
            "http://purl.imsglobal.org/vocab/lti/system/person#TestUser"));
    Member testPerson = new Member(platform, claims);
    takePart(testPerson, "MENTEE", 0);
    takePart(enter("second", "Learner"), "MENTOR", 3);

    JsonObject run = instructor.send("POST", "/api/course/runs", NOTHING).asJsonObject();

    assertThat(run.toString()).doesNotContain("Person student-view");
    assertThat(instructor.ask("GET", "/api/course", "").body())
        .containsPattern("Person student-view[^}]*\"testUser\":true");
  }

  @Test
  void nobodyElseReadsOrWritesWhatThePairWrote() {
    setGoal();
    for (Member other : List.of(stranger, instructor)) {
      for (String part :
          List.of("/agreement", "/agreement/export", "/agreement/pdf", "/goals", "/meetings")) {
        assertThat(other.ask("GET", path(part), "").statusCode()).as(part).isIn(403, 404);
      }
      assertThat(
              other
                  .ask("PUT", path("/agreement/clauses/scope"), "{\"text\":\"x\",\"version\":0}")
                  .statusCode())
          .isIn(403, 404);
      assertThat(other.ask("POST", path("/end"), "{}").statusCode()).isIn(403, 404);
    }
  }

  /** Walks the whole API as everybody who is not one of the two, and looks into the log as well. */
  @Test
  void noRoleReachesANoteByAnyOperationExportOrLog() throws Exception {
    String marker = "zebrafinch-" + pair.substring(0, 8);
    JsonObject meeting = proposeMeeting();
    String folder = path("/meetings/" + meeting.getString("id") + "/folder");
    for (String kind : List.of("AGENDA", "SHARED", "PRIVATE")) {
      mentee.send("PUT", folder + "/notes/" + kind, text(kind + " " + marker, 0));
    }
    mentee.send(
        "POST",
        folder + "/actions",
        Json.createObjectBuilder().add("text", "Do " + marker).add("owner", "MENTOR").build());
    List<EveryOperation> all =
        EveryOperation.of(
                Map.of("engagement", pair, "meeting", meeting.getString("id"), "kind", "SHARED"))
            .stream()
            .filter(one -> one.reads() || one.isBelow("/api/engagements", "/api/course"))
            .toList();
    Member administrator =
        new Member(
            platform,
            platform.claims(
                "admin",
                TestPlatform.INSTITUTION + "Administrator",
                TestPlatform.MEMBERSHIP + "Instructor"));
    TestBrowser operator = new TestBrowser();
    TestBrowser.Page console = operator.console(Deployed.consoleKey());

    List<EveryOperation> reads = all.stream().filter(EveryOperation::reads).toList();
    assertThat(reads).hasSizeBetween(20, all.size() - 20);
    assertThat(shown(marker, reads, mentee)).containsExactly(folder);
    assertThat(mentor.get(folder).toString())
        .contains("AGENDA " + marker, "SHARED " + marker, "Do " + marker)
        .doesNotContain("PRIVATE");
    for (Member other : List.of(instructor, administrator, stranger)) {
      assertThat(shown(marker, all, other)).isEmpty();
    }
    for (EveryOperation one : all) {
      assertThat(operator.api(console, one.method(), one.path(), one.body()).body())
          .as(one.path())
          .doesNotContain(marker);
    }
    assertThat(Files.readString(Deployed.log())).isNotBlank().doesNotContain(marker);
  }

  @Test
  void opensTheAgreementAndNothingElseToAThirdParty() {
    requireThirdParty();
    setGoal();
    mentee.get(path("/agreement"));
    String third = path("/agreement/third-party");
    JsonObject sponsor =
        instructor.list(third).getValuesAs(JsonObject.class).stream()
            .filter(one -> one.getString("name").equals("Person stranger"))
            .findFirst()
            .orElseThrow();
    instructor.send(
        "PUT", third, Json.createObjectBuilder().add("person", sponsor.getString("id")).build());
    assertThat(stranger.list("/api/third-party")).isEmpty();
    for (Member one : List.of(mentee, mentor)) {
      stranger.isRefused("GET", path("/agreement"), NOTHING, 404, "not-found");
      assertThat(one.ask("POST", third + "/agreement", "{}").statusCode()).isEqualTo(204);
    }

    assertThat(stranger.get("/api/journey").getBoolean("thirdParty")).isTrue();
    assertThat(stranger.list("/api/third-party").toString())
        .contains(pair, "Person mentor", "Person mentee");
    assertThat(stranger.get(path("/agreement")).getString("me")).isEqualTo("THIRD");
    String entries = path("/agreement/clauses/scope/entries");
    stranger.send(
        "POST",
        entries,
        Json.createObjectBuilder().add("kind", "COMMENT").add("words", "Which ward?").build());
    assertThat(mentee.list(entries).getJsonObject(0).getString("by")).isEqualTo("THIRD");
    for (EveryOperation one :
        EveryOperation.of(Map.of("engagement", pair, "clause", "scope")).stream()
            .filter(one -> one.isBelow("/api/engagements"))
            .filter(one -> !one.path().startsWith(path("/agreement")))
            .toList()) {
      assertThat(stranger.ask(one.method(), one.path(), one.body()).statusCode())
          .as(one.method() + " " + one.path())
          .isIn(404, 415);
    }
    writeAgreement();
    for (Member one : List.of(mentor, stranger, mentee)) {
      assertThat(mentor.get(path("/agreement")).getString("state")).isNotEqualTo("SIGNED");
      sign(one, "/agreement/signatures", "/agreement");
    }
    assertThat(stranger.get(path("/agreement")).getString("state")).isEqualTo("SIGNED");
    assertThat(stranger.ask("GET", path("/agreement/pdf"), "").body()).startsWith("%PDF");
    assertThat(stranger.get(path("/agreement/export")).toString()).contains("THIRD");
    assertThat(stranger.ask("DELETE", third, "").statusCode()).isEqualTo(204);
    stranger.isRefused("GET", path("/agreement"), NOTHING, 404, "not-found");
  }

  @Test
  void saysWhatIsMissingInAnEmptyBodyAndNeverThatTheServerFailed() {
    JsonObject meeting = proposeMeeting();
    List<EveryOperation> writing =
        EveryOperation.of(
                Map.of(
                    "engagement",
                    pair,
                    "meeting",
                    meeting.getString("id"),
                    "clause",
                    "scope",
                    "kind",
                    "SHARED"))
            .stream()
            .filter(EveryOperation::sends)
            .filter(one -> one.isBelow("/api"))
            // A break without a day is one, and in it nothing else can be done.
            .filter(one -> !one.path().endsWith("/pause"))
            .toList();
    assertThat(writing).hasSizeGreaterThan(40);
    Member administrator = OpenCourse.administrator(platform);
    for (Member one : List.of(mentee, mentor, instructor, administrator, stranger)) {
      for (EveryOperation each : writing) {
        for (String body : List.of("{}", "null", "")) {
          assertThat(one.ask(each.method(), each.path(), body).statusCode())
              .as(each.method() + " " + each.path() + " " + body)
              .isBetween(200, 499);
        }
      }
    }
    for (EveryOperation each : writing) {
      if (each.isBelow("/api/engagements")) {
        assertThat(stranger.ask(each.method(), each.path(), "{}").statusCode())
            .as("nobody else hears what is wrong: " + each.method() + " " + each.path())
            // 415: a file was expected, and nobody looked any further.
            .isIn(404, 415);
      }
    }
    assertThat(mentee.ask("PUT", path("/pause"), "").statusCode()).isBetween(200, 499);
  }

  private void requireThirdParty() {
    Member administrator = OpenCourse.administrator(platform);
    JsonObject program = administrator.list("/api/console/programs").getJsonObject(0);
    administrator.send(
        "PUT",
        "/api/console/programs/" + program.getString("id") + "/third-party",
        Json.createObjectBuilder()
            .add("wanted", true)
            .add("version", program.getInt("version"))
            .build());
  }

  /** Where somebody is shown a text: the paths of all operations whose answer has it. */
  private static List<String> shown(String text, List<EveryOperation> all, Member person) {
    return all.stream()
        .filter(one -> person.ask(one.method(), one.path(), one.body()).body().contains(text))
        .map(EveryOperation::path)
        .toList();
  }

  @Test
  void twoAgreeOnATimeAndFindItInTheirOwnCalendarsUntilTheAddressIsTakenBack() throws Exception {
    JsonObject meeting = proposeMeeting();
    JsonObject seen = mentor.get(path("/meetings")).getJsonArray("meetings").getJsonObject(0);
    assertThat(seen.getBoolean("asked")).isTrue();
    String second = meeting.getJsonArray("others").getString(0);
    mentor.send(
        "POST",
        path("/meetings/" + meeting.getString("id") + "/agreement"),
        Json.createObjectBuilder()
            .add("version", meeting.getInt("version"))
            .add("time", second)
            .build());

    String address =
        mentee.send("POST", "/api/calendar", NOTHING).asJsonObject().getString("address");
    String calendar = new TestBrowser().get(URI.create(address)).body();
    VEvent event =
        (VEvent)
            new CalendarBuilder()
                .build(new StringReader(calendar))
                .getComponent(Component.VEVENT)
                .orElseThrow();
    assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(Instant.parse(second));
    assertThat(event.getSummary().getValue()).isEqualTo("Meeting with Person mentor");
    assertThat(calendar).contains("STATUS:CONFIRMED").doesNotContain("First steps");

    mentee.send("POST", "/api/calendar/revocation", NOTHING);
    assertThat(new TestBrowser().get(URI.create(address)).statusCode()).isEqualTo(404);
    assertThat(new TestBrowser().get(Deployed.url("/calendar/x.ics")).statusCode()).isEqualTo(404);
  }

  @Test
  void offersTimesThatSuitBothAndAsksAnewWhereAMeetingIsMoved() {
    assertThat(mentor.get(path("/meetings/times")).getJsonArray("times")).isEmpty();
    mentee.send("PUT", "/api/hours", hours("Europe/Vienna"));
    JsonObject half = mentor.get(path("/meetings/times?minutes=45"));
    assertThat(half.getBoolean("mine")).isFalse();
    assertThat(half.getBoolean("theirs")).isTrue();
    mentor.send("PUT", "/api/hours", hours("Europe/Paris"));
    String offered =
        mentor.get(path("/meetings/times?minutes=45")).getJsonArray("times").getString(0);
    assertThat(stranger.ask("GET", path("/meetings/times"), "").statusCode()).isEqualTo(404);
    assertThat(mentee.get("/api/hours").getString("zone")).isEqualTo("Europe/Vienna");
    assertThat(mentor.ask("GET", path("/meetings/times?minutes=2"), "").statusCode())
        .isEqualTo(422);

    JsonObject meeting = at(offered, "POST", path("/meetings"), 0);
    assertThat(mentor.get(path("/meetings/times")).getJsonArray("times").toString())
        .doesNotContain(offered);
    String one = path("/meetings/" + meeting.getString("id"));
    mentor.send(
        "POST",
        one + "/agreement",
        Json.createObjectBuilder()
            .add("version", meeting.getInt("version"))
            .add("time", offered)
            .build());
    JsonObject agreed = mentee.get(path("/meetings")).getJsonArray("meetings").getJsonObject(0);
    assertThat(agreed.getBoolean("agreed")).isTrue();
    String later = Instant.parse(offered).plus(Duration.ofHours(1)).toString();
    JsonObject moved = at(later, "PUT", one, agreed.getInt("version"));
    assertThat(moved.getBoolean("agreed")).isFalse();
    assertThat(
            mentor
                .get(path("/meetings"))
                .getJsonArray("meetings")
                .getJsonObject(0)
                .getBoolean("asked"))
        .isTrue();
    mentee.send("PUT", "/api/hours", NOTHING);
    assertThat(mentee.get(path("/meetings/times")).getBoolean("mine")).isFalse();
  }

  static JsonObject hours(String zone) {
    return Json.createObjectBuilder()
        .add("zone", zone)
        .add("slots", Json.createArrayBuilder().add("MONDAY-MORNING").add("WEDNESDAY-AFTERNOON"))
        .build();
  }

  private JsonObject at(String moment, String method, String path, int version) {
    return mentee
        .send(
            method,
            path,
            Json.createObjectBuilder()
                .add(
                    "local",
                    LocalDateTime.ofInstant(Instant.parse(moment), ZoneOffset.UTC).toString())
                .add("zone", "UTC")
                .add("minutes", 45)
                .add("topic", "Rounds")
                .add("version", version)
                .build())
        .asJsonObject()
        .getJsonArray("meetings")
        .getJsonObject(0);
  }

  private JsonObject proposeMeeting() {
    LocalDateTime tomorrow =
        LocalDateTime.now(ZoneOffset.UTC).plusDays(1).truncatedTo(ChronoUnit.MINUTES);
    return mentee
        .send(
            "POST",
            path("/meetings"),
            Json.createObjectBuilder()
                .add("local", tomorrow.toString())
                .add("others", Json.createArrayBuilder().add(tomorrow.plusDays(1).toString()))
                .add("zone", "Europe/Vienna")
                .add("minutes", 45)
                .add("topic", "First steps")
                .add("version", 0)
                .build())
        .asJsonObject()
        .getJsonArray("meetings")
        .getJsonObject(0);
  }

  @Test
  void followsAGoalAndShowsAFileOverTheApi() {
    setGoal();
    writeAgreement();
    sign(mentor, "/agreement/signatures", "/agreement");
    sign(mentee, "/agreement/signatures", "/agreement");
    String goal = mentee.get(path("/goals")).getJsonArray("goals").getJsonObject(0).getString("id");
    mentee.send(
        "POST",
        path("/goals/" + goal + "/check-ins"),
        Json.createObjectBuilder().add("level", 0).add("note", "On Tuesday").build());
    mentee.send(
        "POST",
        path("/goals/" + goal + "/milestones"),
        Json.createObjectBuilder().add("text", "Ask Anna").add("dueOn", "2027-05-31").build());
    JsonObject seen = mentor.get(path("/goals")).getJsonArray("goals").getJsonObject(0);
    assertThat(seen.getJsonArray("checkIns").toString()).contains("On Tuesday", "MENTEE");
    JsonObject step = seen.getJsonArray("milestones").getJsonObject(0);
    mentor.send("POST", path("/milestones/" + step.getString("id") + "/reached"), version(step));

    JsonObject evidence = showEvidence(goal);
    String file = path("/evidence/" + evidence.getString("id") + "/file");
    HttpResponse<String> sent =
        mentee.upload(file + "?version=1&name=shift%20sheet.pdf", "%PDF-1.7 sheet");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
    assertThat(sent.body()).contains("shift sheet.pdf");
    assertThat(mentee.upload(file + "?version=2&name=run.pdf", "MZ program").statusCode())
        .isEqualTo(422);
    HttpResponse<String> read = mentor.ask("GET", file, "");
    assertThat(read.body()).isEqualTo("%PDF-1.7 sheet");
    assertThat(read.headers().map())
        .containsEntry(
            "Content-Disposition", List.of("attachment; filename*=UTF-8''shift%20sheet.pdf"))
        .containsEntry("X-Content-Type-Options", List.of("nosniff"));
    for (Member other : List.of(instructor, stranger)) {
      assertThat(other.ask("GET", file, "").statusCode()).isIn(403, 404);
    }
  }

  @Test
  void anotherTenantsPersonOfTheSameNameFindsNothing() {
    try (TestPlatform foreign = TestPlatform.unregistered()) {
      foreign.register();
      Member twin =
          new Member(foreign, foreign.claims("mentee", TestPlatform.MEMBERSHIP + "Learner"));

      assertThat(twin.ask("GET", path("/agreement"), "").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void twoWhoEditTheSameClauseLoseNothing() {
    JsonObject clause = clause(mentor, "scope");
    JsonObject first = text("What the mentor wrote", clause.getInt("version"));
    JsonObject second = text("What the mentee wrote", clause.getInt("version"));
    mentor.send("PUT", path("/agreement/clauses/scope"), first);

    HttpResponse<String> late =
        mentee.ask("PUT", path("/agreement/clauses/scope"), second.toString());

    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("What the mentor wrote");
    assertThat(clause(mentee, "scope").getString("text")).isEqualTo("What the mentor wrote");
  }

  @Test
  void aSignatureCountsForTheVeryWordsThatWereSeen() {
    setGoal();
    writeAgreement();
    String seen = mentor.get(path("/agreement")).getString("contentHash");
    JsonObject clause = clause(mentee, "scope");
    mentee.send(
        "PUT", path("/agreement/clauses/scope"), text("Changed since", clause.getInt("version")));

    HttpResponse<String> stale =
        mentor.ask("POST", path("/agreement/signatures"), "{\"contentHash\":\"" + seen + "\"}");

    assertThat(stale.statusCode()).isEqualTo(409);
  }

  @Test
  void aChangeAfterOneSignedDropsThatSignatureAndSaysSo() {
    setGoal();
    writeAgreement();
    sign(mentor, "/agreement/signatures", "/agreement");
    JsonObject clause = clause(mentee, "scope");
    mentee.send(
        "PUT", path("/agreement/clauses/scope"), text("A better scope", clause.getInt("version")));

    JsonObject agreement = mentor.get(path("/agreement"));

    assertThat(agreement.getString("state")).isEqualTo("DRAFT");
    assertThat(agreement.getJsonObject("replaced").getString("by")).isEqualTo("MENTEE");
  }

  @Test
  void coachingIsNotSignedWithoutAMeasurableOutcome() {
    writeAgreement();
    JsonObject agreement = mentor.get(path("/agreement"));

    HttpResponse<String> refused =
        mentor.ask(
            "POST",
            path("/agreement/signatures"),
            "{\"contentHash\":\"" + agreement.getString("contentHash") + "\"}");

    assertThat(agreement.getJsonArray("missing")).isNotEmpty();
    assertThat(refused.statusCode()).isIn(409, 422);
  }

  @Test
  void nobodyCountersignsTheirOwnEvidence() {
    setGoal();
    writeAgreement();
    sign(mentor, "/agreement/signatures", "/agreement");
    sign(mentee, "/agreement/signatures", "/agreement");
    String goal = mentee.get(path("/goals")).getJsonArray("goals").getJsonObject(0).getString("id");
    JsonObject evidence = showEvidence(goal);

    HttpResponse<String> own =
        mentee.ask(
            "POST",
            path("/evidence/" + evidence.getString("id") + "/countersignature"),
            version(evidence).toString());

    assertThat(own.statusCode()).isIn(403, 409, 422);
  }

  @Test
  void twoWhoSignAtOnceBothCount() throws Exception {
    setGoal();
    writeAgreement();
    String hash = mentor.get(path("/agreement")).getString("contentHash");
    String body = "{\"contentHash\":\"" + hash + "\"}";

    List<Integer> statuses =
        together(
            () -> mentor.ask("POST", path("/agreement/signatures"), body).statusCode(),
            () -> mentee.ask("POST", path("/agreement/signatures"), body).statusCode());
    // Whoever was told that something moved meanwhile sees the same words and signs again.
    if (statuses.contains(409)) {
      (statuses.get(0) == 409 ? mentor : mentee).ask("POST", path("/agreement/signatures"), body);
    }

    assertThat(new HashSet<>(statuses)).isSubsetOf(Set.of(200, 409));
    assertThat(mentor.get(path("/agreement")).getString("state")).isEqualTo("SIGNED");
  }

  @Test
  void eitherEndsItWithoutBlame() {
    mentee.send("POST", path("/end"), NOTHING);

    assertThat(mentor.get(path("/outcome")).getString("state")).isEqualTo("ENDED");
    assertThat(clauseStatusAfterTheEnd()).isEqualTo(409);
  }

  /** What an instructor sees who opens somebody out of the gradebook. */
  private String review(String subject) {
    Map<String, Object> claims = platform.claims("teacher", TestPlatform.MEMBERSHIP + "Instructor");
    claims.put(TestPlatform.CLAIM + "message_type", "LtiSubmissionReviewRequest");
    claims.put(TestPlatform.CLAIM + "for_user", Map.of("user_id", subject));
    TestBrowser browser = new TestBrowser();
    TestBrowser.Page page = browser.open(platform, claims);
    assertThat(page.view()).isEqualTo("review");
    String person = page.config().getString("about");
    return browser.api(page, "GET", "/api/course/outcomes?person=" + person, "").body();
  }

  private int clauseStatusAfterTheEnd() {
    return mentor
        .ask("PUT", path("/agreement/clauses/scope"), "{\"text\":\"late\",\"version\":0}")
        .statusCode();
  }

  Member enter(String subject, String role) {
    return OpenCourse.enter(platform, subject, role);
  }

  private static void takePart(Member person, String side, int seats) {
    person.send(
        "POST",
        "/api/participation",
        Json.createObjectBuilder()
            .add("side", side)
            .add(
                "profile",
                Json.createObjectBuilder()
                    .add("about", "Hello")
                    .add("skills", Json.createArrayBuilder().add("Handover"))
                    .add("topics", Json.createArrayBuilder().add("First job"))
                    .add("languages", Json.createArrayBuilder().add("en"))
                    .add("seats", seats))
            .build());
  }

  void setGoal() {
    JsonArrayBuilder levels = Json.createArrayBuilder();
    String[] texts = {
      "Forgets two or more points in a shift",
      "Forgets one point in a shift",
      "Reports every point with the checklist",
      "Reports every point without the checklist",
      "Teaches a new colleague to report every point"
    };
    for (int level = -2; level <= 2; level++) {
      levels.add(Json.createObjectBuilder().add("level", level).add("text", texts[level + 2]));
    }
    // Whoever signs the agreement agrees to its goals; no consent is given apart.
    mentee.send(
        "POST",
        path("/goals"),
        Json.createObjectBuilder()
            .add("title", "Handover at the end of a shift")
            .add("levels", levels)
            .add("importance", 3)
            .add("difficulty", 2)
            .add("baseline", -1)
            .add("dueOn", LocalDate.now(ZoneOffset.UTC).plusMonths(3).toString())
            .add("version", 0)
            .build());
  }

  void writeAgreement() {
    JsonObject agreement = mentor.get(path("/agreement"));
    List<JsonObject> clauses =
        new ArrayList<>(agreement.getJsonArray("clauses").getValuesAs(JsonObject.class));
    for (JsonObject clause : clauses) {
      if (clause.getBoolean("required")) {
        mentor.send(
            "PUT",
            path("/agreement/clauses/" + clause.getString("id")),
            text("As both of us understand it", clause.getInt("version")));
      }
    }
    mentor.send(
        "PUT",
        path("/agreement/clauses/ends-on"),
        text(
            LocalDate.now(ZoneOffset.UTC).plusMonths(4).toString(),
            agreement.getJsonObject("endsOn").getInt("version")));
  }

  void sign(Member person, String signatures, String content) {
    person.send(
        "POST",
        path(signatures),
        Json.createObjectBuilder()
            .add("contentHash", person.get(path(content)).getString("contentHash"))
            .build());
  }

  void meet() {
    LocalDateTime yesterday =
        LocalDateTime.now(ZoneOffset.UTC).minusDays(1).truncatedTo(ChronoUnit.MINUTES);
    JsonObject meeting =
        mentee
            .send(
                "POST",
                path("/meetings"),
                Json.createObjectBuilder()
                    .add("local", yesterday.toString())
                    .add("zone", "UTC")
                    .add("minutes", 45)
                    .add("topic", "First steps")
                    .add("version", 0)
                    .build())
            .asJsonObject()
            .getJsonArray("meetings")
            .getJsonObject(0);
    for (Member person : List.of(mentee, mentor)) {
      JsonObject now = person.get(path("/meetings")).getJsonArray("meetings").getJsonObject(0);
      String side = person == mentee ? "MENTEE" : "MENTOR";
      if (!now.getJsonArray("confirmedBy").toString().contains(side)) {
        person.send(
            "POST", path("/meetings/" + meeting.getString("id") + "/confirmation"), version(now));
      }
    }
  }

  JsonObject showEvidence(String goal) {
    return mentee
        .send(
            "POST",
            path("/goals/" + goal + "/evidence"),
            Json.createObjectBuilder()
                .add("text", "Three shifts in a row, see the sheet")
                .add("level", 1)
                .add("version", 0)
                .build())
        .asJsonObject()
        .getJsonArray("goals")
        .getJsonObject(0)
        .getJsonArray("evidence")
        .getJsonObject(0);
  }

  private JsonObject clause(Member person, String id) {
    return person
        .get(path("/agreement"))
        .getJsonArray("clauses")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(clause -> clause.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject text(String text, int version) {
    return Json.createObjectBuilder().add("text", text).add("version", version).build();
  }

  private static JsonObject version(JsonObject of) {
    return Json.createObjectBuilder().add("version", of.getInt("version")).build();
  }

  String path(String part) {
    return "/api/engagements/" + pair + part;
  }

  private static List<Integer> together(Callable<Integer> one, Callable<Integer> other)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    CyclicBarrier start = new CyclicBarrier(2);
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (Callable<Integer> each : List.of(one, other)) {
        answers.add(
            threads.submit(
                () -> {
                  start.await(10, TimeUnit.SECONDS);
                  return each.call();
                }));
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get(60, TimeUnit.SECONDS));
      }
      return statuses;
    } finally {
      threads.shutdownNow();
    }
  }
}
