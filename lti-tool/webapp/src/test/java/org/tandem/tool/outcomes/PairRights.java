package org.tandem.tool.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.tandem.tool.it.EveryOperation;
import org.tandem.tool.it.Member;
import org.tandem.tool.it.OpenCourse;
import org.tandem.tool.it.TestBrowser;
import org.tandem.tool.it.TestPlatform;
import org.tandem.tool.kernel.Secret;

/** What each of a pair has a right to, over the API: a copy of what is theirs, and erasure. */
interface PairRights {
  String ERASURE = "/api/privacy/erasure";

  /** The pair whose way it is. */
  PairIT way();

  @Test
  default void givesEachEverythingThatIsTheirsAndNothingThatIsTheOthersAlone() throws IOException {
    PairIT way = way();
    liveThroughEverything(way);

    Map<String, byte[]> files = copy(way.mentee);
    String data = text(files, "data.json");
    JsonObject topics = TestBrowser.json(data).getJsonObject("topics");

    assertThat(data)
        .contains(
            "Person mentee",
            "mentee@",
            "Handover at the end of a shift",
            "Reports every point with the checklist",
            "As both of us understand it",
            "Shall we name the ward?",
            "Three shifts in a row, see the sheet",
            "First steps",
            "Both of us: the ward",
            "Mine alone: mentee",
            "Call the ward",
            "On Tuesday",
            "Ask Anna",
            "WEDNESDAY-AFTERNOON",
            "tandem-agreement/1",
            "tandem-closing/1",
            "tandem-posting/1")
        .doesNotContain("Mine alone: mentor", "mentor@", "secret");
    for (String table :
        List.of(
            "person",
            "membership",
            "launch",
            "participation",
            "engagement",
            "agreement_version",
            "agreement_signature",
            "clause_entry",
            "goal",
            "milestone",
            "check_in",
            "evidence",
            "meeting",
            "meeting_note",
            "action_item",
            "meeting_hours",
            "calendar_feed",
            "outcome",
            "closing_signature",
            "outcome_posting",
            "outbox_message",
            "reminder_preference")) {
      assertThat(rows(topics, table)).as(table).isNotEmpty();
    }
    assertThat(text(files, "index.html"))
        .contains("<h1>", "Mine alone: mentee", "Handover at the end of a shift")
        .doesNotContain("Mine alone: mentor");
    assertThat(files)
        .anySatisfy(
            (name, content) -> {
              assertThat(name).endsWith("/shift_sheet.pdf");
              assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo("%PDF-1.7 sheet");
            });

    assertThat(text(copy(way.mentor), "data.json"))
        .contains("Mine alone: mentor", "Both of us: the ward")
        .doesNotContain("Mine alone: mentee", "mentee@");
    way.mentee.isRefused(
        "GET", "/api/privacy/copy", Json.createObjectBuilder().build(), 429, "copy-just-made");
  }

  @Test
  default void erasesOneAndLeavesTheOtherWhatTheyShare() throws IOException {
    PairIT way = way();
    liveThroughEverything(way);
    way.mentee.isRefused("POST", ERASURE, named("Person mentor"), 422, "name-differs");
    assertThat(way.mentee.get(ERASURE).getInt("livePairs")).isZero();

    way.mentee.send("POST", ERASURE, named("Person mentee"));

    assertThat(way.mentee.ask("GET", "/api/journey", "").statusCode()).isEqualTo(401);
    Map<String, byte[]> left = copy(way.mentor);
    JsonObject topics = TestBrowser.json(text(left, "data.json")).getJsonObject("topics");
    assertThat(text(left, "data.json"))
        .contains("Former participant", "Both of us: the ward", "As both of us understand it")
        .doesNotContain("Mine alone: mentee", "Three shifts", "mentee@", "\"mentee\"");
    assertThat(left.keySet()).noneMatch(name -> name.startsWith("files/"));
    isAChain(rows(topics, "agreement_version"));
    isAChain(rows(topics, "outcome_posting"));
    assertThat(way.instructor().ask("GET", "/api/course/outcomes", "").body())
        .contains("Former participant", "\"points\":90")
        .doesNotContain("Person mentee");

    Member again = way.enter("mentee", "Learner");
    assertThat(text(copy(again), "data.json"))
        .contains("Person mentee")
        .doesNotContain("Handover at the end", "Both of us");

    way.mentor.send("POST", ERASURE, named("Person mentor"));
    assertThat(way.instructor().ask("GET", "/api/course/outcomes", "").body())
        .contains("\"points\":90")
        .doesNotContain("Person mentor");
  }

  @Test
  default void endsWithoutBlameWhatIsUnderWay() {
    PairIT way = way();
    assertThat(way.mentor.get(ERASURE).getInt("livePairs")).isEqualTo(1);

    way.mentor.send("POST", ERASURE, named("Person mentor"));

    assertThat(way.mentee.get(way.path("/outcome")).getString("state")).isEqualTo("ENDED");
    assertThat(way.instructor().ask("GET", "/api/course", "").statusCode()).isEqualTo(200);
  }

  @Test
  default void notesEveryAnswerThatTellsStaffSomethingAboutThem() {
    PairIT way = way();
    Member administrator = OpenCourse.administrator(way.platform());
    String registration = way.platform().registrationId();
    List<EveryOperation> all =
        EveryOperation.of(
                Map.of("engagement", way.pair(), "registration", registration, "id", registration))
            .stream()
            .filter(EveryOperation::reads)
            .filter(each -> each.isBelow("/api/course", "/api/console/"))
            .toList();
    List<String> telling = new ArrayList<>();
    for (EveryOperation each : all) {
      for (Member staff : List.of(way.instructor(), administrator)) {
        if (staff.ask(each.method(), each.path(), "").body().contains("Person ment")) {
          telling.add("GET " + each.path());
        }
      }
    }
    String log = administrator.get("/api/console/reads/" + registration).toString();

    assertThat(telling).contains("GET /api/course", "GET /api/course/outcomes");
    assertThat(telling).allSatisfy(each -> assertThat(log).contains("\"" + each + "\""));
    assertThat(administrator.get("/api/console/reads/" + registration)).doesNotContainKey("broken");

    assertThat(way.mentee.list("/api/privacy/reads").toString())
        .contains("Person teacher", "GET /api/course/outcomes");
    assertThat(way.enter("newcomer", "Instructor").list("/api/privacy/reads").toString())
        .doesNotContain("GET /api/console");
  }

  @Test
  default void erasesOnBehalfOfWhomTheLmsSendsAnAdministratorAbout() {
    PairIT way = way();
    for (String role : List.of("Administrator", "Instructor")) {
      Member sent = sentAbout(way.platform(), role, "mentee");
      boolean administrator = role.equals("Administrator");
      assertThat(sent.view()).isEqualTo("privacy");
      assertThat(sent.get(ERASURE).getBoolean("own")).isEqualTo(!administrator);
      assertThat(sent.get(ERASURE).getString("name"))
          .isEqualTo(administrator ? "Person mentee" : "Person sent-Instructor");
    }
    Member administrator = sentAbout(way.platform(), "Administrator", "mentee");

    administrator.send("POST", ERASURE, named("Person mentee"));
    administrator.send("POST", ERASURE, named("Person mentee"));

    assertThat(way.mentee.ask("GET", "/api/journey", "").statusCode()).isEqualTo(401);
    assertThat(way.mentor.get(way.path("/outcome")).getString("state")).isEqualTo("ENDED");
  }

  @Test
  default void erasesFromTheConsoleForAdministratorsOfThatLmsAlone() {
    PairIT way = way();
    Member administrator = OpenCourse.administrator(way.platform());
    String people = "/api/console/erasure/" + way.platform().registrationId();
    assertThat(administrator.list(people + "?text=p")).isEmpty();
    String mentee = administrator.list(people + "?text=MENTEE@").getJsonObject(0).getString("id");
    String erasure = people + "/" + mentee;
    for (Member other : List.of(way.mentor, way.instructor())) {
      other.isRefused("POST", erasure, named("Person mentee"), 403, "forbidden");
    }
    administrator.isRefused("POST", erasure, named("Mentee"), 422, "name-differs");

    administrator.send("POST", erasure, named("Person mentee"));

    assertThat(administrator.list(people + "?text=mentee")).isEmpty();
    assertThat(way.mentor.get(way.path("/outcome")).getString("state")).isEqualTo("ENDED");
  }

  private static Member sentAbout(TestPlatform platform, String role, String whom) {
    Map<String, Object> claims = platform.claims("sent-" + role, TestPlatform.INSTITUTION + role);
    claims.remove(TestPlatform.CLAIM + "resource_link");
    claims.remove(TestPlatform.CLAIM + "context");
    claims.put(TestPlatform.CLAIM + "message_type", "LtiDataPrivacyLaunchRequest");
    claims.put(TestPlatform.CLAIM + "for_user", Map.of("user_id", whom));
    return new Member(platform, claims);
  }

  private static JsonObject named(String name) {
    return Json.createObjectBuilder().add("name", name).build();
  }

  /** Each text fits its fingerprint, and names the one before where there is one. */
  private static void isAChain(JsonArray rows) {
    String before = "";
    for (JsonObject row : rows.getValuesAs(JsonObject.class)) {
      String content = row.getString("content");
      assertThat(Secret.hash(content)).isEqualTo(row.getString("content_hash"));
      assertThat(content).contains(before);
      before = row.getString("content_hash");
    }
  }

  /** Whatever two people can leave behind, each with words of their own. */
  private static void liveThroughEverything(PairIT way) {
    way.mentor.send(
        "POST",
        way.path("/agreement/clauses/scope/entries"),
        Json.createObjectBuilder()
            .add("kind", "COMMENT")
            .add("words", "Shall we name the ward?")
            .build());
    way.setGoal();
    way.writeAgreement();
    way.sign(way.mentor, "/agreement/signatures", "/agreement");
    way.sign(way.mentee, "/agreement/signatures", "/agreement");
    String goal = way.goal();
    way.mentee.send(
        "POST",
        way.path("/goals/" + goal + "/check-ins"),
        Json.createObjectBuilder().add("level", 0).add("note", "On Tuesday").build());
    way.mentee.send(
        "POST",
        way.path("/goals/" + goal + "/milestones"),
        Json.createObjectBuilder().add("text", "Ask Anna").add("dueOn", "2027-05-31").build());
    way.meet();
    writeNotes(way);
    JsonObject evidence = way.showEvidence(goal);
    String shown = way.path("/evidence/" + evidence.getString("id"));
    assertThat(
            way.mentee
                .upload(shown + "/file?version=1&name=shift%20sheet.pdf", "%PDF-1.7 sheet")
                .statusCode())
        .isEqualTo(200);
    way.mentor.send(
        "POST", shown + "/countersignature", Json.createObjectBuilder().add("version", 2).build());
    for (Member person : List.of(way.mentee, way.mentor)) {
      person.send("PUT", "/api/hours", PairIT.hours("Europe/Vienna"));
      person.send("POST", "/api/calendar", Json.createObjectBuilder().build());
      person.send(
          "PUT",
          "/api/reminders",
          Json.createObjectBuilder()
              .add("rhythm", "WEEKLY")
              .add("quietFrom", "19:00")
              .add("quietUntil", "08:00")
              .add("zone", "Europe/Vienna")
              .add("version", 0)
              .build());
    }
    way.sign(way.mentee, "/outcome/signatures", "/outcome");
    way.sign(way.mentor, "/outcome/signatures", "/outcome");
  }

  private static void writeNotes(PairIT way) {
    String meeting =
        way.mentee
            .get(way.path("/meetings"))
            .getJsonArray("meetings")
            .getJsonObject(0)
            .getString("id");
    String folder = way.path("/meetings/" + meeting + "/folder");
    way.mentee.send("PUT", folder + "/notes/SHARED", note("Both of us: the ward"));
    way.mentee.send("PUT", folder + "/notes/PRIVATE", note("Mine alone: mentee"));
    way.mentor.send("PUT", folder + "/notes/PRIVATE", note("Mine alone: mentor"));
    way.mentor.send(
        "POST",
        folder + "/actions",
        Json.createObjectBuilder().add("text", "Call the ward").add("owner", "MENTEE").build());
  }

  private static JsonObject note(String text) {
    return Json.createObjectBuilder().add("text", text).add("version", 0).build();
  }

  private static JsonArray rows(JsonObject topics, String table) {
    return topics.values().stream()
        .map(topic -> topic.asJsonObject().getJsonArray(table))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, byte[]> copy(Member person) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(person.download("/api/privacy/copy")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }
}
