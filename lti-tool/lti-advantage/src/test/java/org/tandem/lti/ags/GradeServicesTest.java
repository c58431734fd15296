package org.tandem.lti.ags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.lti.LtiVocabulary;
import org.tandem.lti.ags.LineItemsService.Filter;
import org.tandem.lti.http.LocalServer;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.lti.http.PlatformCallFailed.Kind;
import org.tandem.lti.token.Clients;

class GradeServicesTest {

  private static final Instant TIME = Instant.parse("2026-03-01T10:00:00.250Z");

  private final LocalServer server = Clients.platform();
  private final GradeAccess access = new GradeAccess(Clients.at(server), Set.of());
  private final LineItemsService lineItems = new LineItemsService(Clients.http());
  private final ScoresService scores = new ScoresService(Clients.http());

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void postsAScoreBesideTheQueryOfTheLineItem() throws Exception {
    server.on("/items/5/lineitem/scores", 200, "");

    scores.post(
        access,
        server.uri("/items/5/lineitem?type_id=9"),
        Score.complete("u1", new BigDecimal("87.5"), new BigDecimal("100"), TIME, "Version 2"));

    LocalServer.Seen seen = server.seen("/items/5/lineitem/scores").get(0);
    assertThat(seen.query()).isEqualTo("type_id=9");
    assertThat(seen.contentType()).isEqualTo("application/vnd.ims.lis.v1.score+json");
    assertThat(seen.accept()).hasSize(1);
    assertThat(seen.authorization()).isEqualTo("Bearer t");
    JsonObject score = json(seen.body());
    assertThat(score.getString("userId")).isEqualTo("u1");
    assertThat(score.getJsonNumber("scoreGiven").bigDecimalValue()).isEqualByComparingTo("87.5");
    assertThat(score.getJsonNumber("scoreMaximum").bigDecimalValue()).isEqualByComparingTo("100");
    assertThat(score.getString("activityProgress")).isEqualTo("Completed");
    assertThat(score.getString("gradingProgress")).isEqualTo("FullyGraded");
    assertThat(score.getString("timestamp")).isEqualTo("2026-03-01T10:00:00.250Z");
    assertThat(score.getString("comment")).isEqualTo("Version 2");
    assertThat(score.getJsonObject("submission").getString("submittedAt"))
        .isEqualTo("2026-03-01T10:00:00.250Z");
  }

  @Test
  void tellsCanvasThatAScoreIsNoNewSubmissionAndYieldsToATeacher() throws Exception {
    server.on("/items/5/scores", 200, "{\"resultUrl\":\"https://x/results/1\"}");

    scores.post(access, server.uri("/items/5"), complete());

    JsonObject canvas =
        json(server.seen("/items/5/scores").get(0).body())
            .getJsonObject("https://canvas.instructure.com/lti/submission");
    assertThat(canvas.getBoolean("new_submission")).isFalse();
    assertThat(canvas.getString("submission_type")).isEqualTo("none");
    assertThat(canvas.getBoolean("prioritize_non_tool_grade")).isTrue();
    assertThat(canvas.getString("submitted_at")).isEqualTo("2026-03-01T10:00:00.250Z");
  }

  @Test
  void sendsEveryFieldAScoreCanHave() throws Exception {
    server.on("/items/5/scores", 200, "");

    scores.post(
        access,
        server.uri("/items/5"),
        new Score(
            "u1",
            Optional.empty(),
            BigDecimal.TEN,
            ActivityProgress.IN_PROGRESS,
            GradingProgress.PENDING_MANUAL,
            TIME,
            Optional.empty(),
            new Submission(Optional.of(TIME.minusSeconds(60)), Optional.of(TIME.plusSeconds(60))),
            Optional.of("teacher-1"),
            true));

    JsonObject score = json(server.seen("/items/5/scores").get(0).body());
    assertThat(score).doesNotContainKeys("scoreGiven", "scoreMaximum", "comment");
    assertThat(score.getString("scoringUserId")).isEqualTo("teacher-1");
    JsonObject work = score.getJsonObject("submission");
    assertThat(work.getString("startedAt")).isEqualTo("2026-03-01T09:59:00.250Z");
    assertThat(work.getString("submittedAt")).isEqualTo("2026-03-01T10:00:00.250Z");
    assertThat(
            score
                .getJsonObject("https://canvas.instructure.com/lti/submission")
                .getBoolean("prioritize_non_tool_grade"))
        .isFalse();
  }

  @Test
  void givesTheNextScoreALaterSecond() {
    assertThat(Score.after(Optional.empty(), TIME)).isEqualTo(TIME);
    assertThat(Score.after(Optional.of(TIME), TIME)).isEqualTo(TIME.plusSeconds(1));
    assertThat(Score.after(Optional.of(TIME.minusSeconds(9)), TIME)).isEqualTo(TIME);
    assertThat(Score.after(Optional.of(TIME.plusSeconds(60)), TIME))
        .isEqualTo(TIME.plusSeconds(61));
  }

  @Test
  void refusesScoresThatNoPlatformAccepts() {
    assertThatThrownBy(() -> Score.complete("u", BigDecimal.ONE, BigDecimal.ZERO, TIME, ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Score.complete("u", BigDecimal.ONE.negate(), BigDecimal.TEN, TIME, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void walksThePagesOfColumnsAndFiltersAgainItself() throws Exception {
    server.on(
        "/items",
        (exchange, seen) -> {
          boolean second = seen.query().contains("from=2");
          if (!second) {
            exchange
                .getResponseHeaders()
                .add("Link", "<" + server.uri("/items?type_id=9&amp;from=2") + ">; rel=next");
          }
          LocalServer.answer(
              exchange,
              200,
              second
                  ? "[{\"id\":\"https://x/2\",\"resourceId\":\"r\"}]"
                  : "[{\"id\":\"https://x/1\",\"resourceId\":\"other\"},null]");
        });

    List<LineItem> found =
        lineItems.list(access, server.uri("/items?type_id=9"), Filter.resource("r"));

    assertThat(found)
        .extracting(item -> item.id().orElseThrow())
        .containsExactly(URI.create("https://x/2"));
    assertThat(server.seen("/items").get(0).query()).isEqualTo("type_id=9&resource_id=r");
    assertThat(server.seen("/items").get(0).accept())
        .containsExactly("application/vnd.ims.lis.v2.lineitemcontainer+json");
  }

  @Test
  void changesAColumnWithoutLosingWhatItDoesNotKnow() throws Exception {
    server.on(
        "/items/5",
        (exchange, seen) ->
            LocalServer.answer(
                exchange,
                200,
                seen.method().equals("GET")
                    ? "{\"id\":\"https://x/5\",\"label\":\"Old\",\"scoreMaximum\":10,"
                        + "\"https://vendor/x\":{\"a\":1},\"tag\":null}"
                    : seen.body()));

    LineItem changed = lineItems.update(access, server.uri("/items/5"), i -> i.withLabel("New"));

    assertThat(changed.label()).isEqualTo("New");
    JsonObject sent = json(server.seen("/items/5").get(1).body());
    assertThat(sent.getJsonObject("https://vendor/x").getInt("a")).isEqualTo(1);
    assertThat(sent).doesNotContainKey("tag");
    assertThat(server.seen("/items/5").get(1).method()).isEqualTo("PUT");
  }

  @Test
  void writesNothingWhenNothingChanged() throws Exception {
    server.on("/items/5", 200, "{\"id\":\"https://x/5\",\"label\":\"Same\"}");

    lineItems.update(access, server.uri("/items/5"), item -> item);

    assertThat(server.seen("/items/5")).hasSize(1);
  }

  @Test
  void createsAColumnWithItsOwnId() throws Exception {
    server.on("/items", 201, "{\"id\":\"https://x/7\",\"label\":\"L\",\"scoreMaximum\":50}");

    LineItem created =
        lineItems.create(
            access,
            server.uri("/items"),
            LineItem.create("L", new BigDecimal("50")).withResourceId("r").withTag("t"));

    assertThat(created.id()).contains(URI.create("https://x/7"));
    JsonObject sent = json(server.seen("/items").get(0).body());
    assertThat(sent.getString("resourceId")).isEqualTo("r");
    assertThat(sent.getString("tag")).isEqualTo("t");
    assertThat(server.seen("/items").get(0).contentType())
        .isEqualTo("application/vnd.ims.lis.v2.lineitem+json");
  }

  @Test
  void readsWhatTheGradebookShows() throws Exception {
    server.on(
        "/items/5/results",
        200,
        "[{\"userId\":\"u1\",\"resultScore\":8,\"resultMaximum\":10,\"comment\":\"Well done\"}]");

    Result result = scores.result(access, server.uri("/items/5"), "u1").orElseThrow();

    assertThat(result.points().orElseThrow()).isEqualByComparingTo("8");
    assertThat(result.comment()).contains("Well done");
    assertThat(server.seen("/items/5/results").get(0).query()).isEqualTo("user_id=u1");
  }

  /** As Moodle 4.5 writes it: typographic quotes, and ampersands as in a web page. */
  @Test
  void walksThePagesOfResultsBehindMoodlesQuotes() throws Exception {
    server.on(
        "/items/5/results",
        (exchange, seen) -> {
          boolean second = seen.query().contains("from=2");
          if (!second) {
            String next = server.uri("/items/5/results?type_id=9&amp;from=2").toString();
            byte[] utf8 = ("<" + next + ">; rel=\u201Cnext\u201D").getBytes(StandardCharsets.UTF_8);
            exchange
                .getResponseHeaders()
                .add("Link", new String(utf8, StandardCharsets.ISO_8859_1));
          }
          LocalServer.answer(
              exchange,
              200,
              second
                  ? "[{\"userId\":\"u2\",\"resultScore\":null,\"scoringUserId\":\"t\"}]"
                  : "[{\"userId\":1,\"resultScore\":7,\"resultMaximum\":10},{\"comment\":\"x\"}]");
        });

    List<Result> results = scores.results(access, server.uri("/items/5?type_id=9"));

    assertThat(results).extracting(Result::userId).containsExactly("1", "u2");
    assertThat(results.get(1).points()).isEmpty();
    assertThat(results.get(1).scoringUserId()).contains("t");
  }

  @ParameterizedTest
  @CsvSource({
    "8,10,80,100,true",
    "66.66667,100,2,3,true",
    "80.5,100,80,100,false",
    "0.8,,80,100,true",
    ",100,80,100,false",
    ",100,,100,true",
    "8,10,,100,false"
  })
  void knowsWhetherTheGradebookShowsAScore(
      BigDecimal there, BigDecimal max, BigDecimal given, BigDecimal outOf, boolean same) {
    Result result =
        new Result(
            "u",
            Optional.ofNullable(there),
            Optional.ofNullable(max),
            Optional.empty(),
            Optional.empty());

    assertThat(result.shows(Optional.ofNullable(given), outOf)).isEqualTo(same);
  }

  @Test
  void keepsDatesReleaseAndExtensionsOfAColumn() throws Exception {
    server.on(
        "/items",
        (exchange, seen) ->
            LocalServer.answer(
                exchange, 201, seen.body().replaceFirst("\\{", "{\"id\":\"https://x/1\",")));

    LineItem created =
        lineItems.create(
            access,
            server.uri("/items"),
            LineItem.create("L", BigDecimal.TEN)
                .withDates(Optional.of(TIME), Optional.of(TIME.plusSeconds(60)))
                .withGradesReleased(false)
                .withMember(
                    "https://canvas.instructure.com/lti/submission_type",
                    Json.createObjectBuilder().add("type", "none").build()));

    assertThat(created.startsAt()).contains(TIME);
    assertThat(created.endsAt()).contains(TIME.plusSeconds(60));
    assertThat(created.gradesReleased()).contains(false);
    assertThat(server.seen("/items").get(0).body()).contains("lti/submission_type");
  }

  @Test
  void asksOnlyForScopesThatTheCourseGrants() {
    GradeAccess readOnly =
        new GradeAccess(Clients.at(server), Set.of(LtiVocabulary.SCOPE_LINE_ITEM_READ_ONLY));

    PlatformCallFailed failed =
        catchThrowableOfType(
            PlatformCallFailed.class,
            () ->
                scores.post(
                    readOnly,
                    server.uri("/items/5"),
                    Score.complete("u", BigDecimal.ONE, BigDecimal.TEN, TIME, "")));

    assertThat(failed.kind()).isEqualTo(Kind.SCOPE);
    assertThat(server.seen()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "409,Refusing score with an earlier timestamp,OUTDATED",
    "400,Incorrect score received,NOT_GRADABLE",
    "400,User could not be found: 7,NOT_GRADABLE",
    "403,User in requested score is not enrolled in the org unit,NOT_GRADABLE",
    "422,User is not a student in the course,NOT_GRADABLE",
    "404,gone,NEEDS_ADMIN",
    "403,forbidden,NEEDS_ADMIN",
    "400,Provided timestamp of A before last updated timestamp of B,OUTDATED",
    "404,User in requested score does not exist,NOT_GRADABLE",
    "422,The maximum number of allowed attempts has been reached for this submission,NO_ATTEMPT_LEFT",
    "403,403 Forbidden (Rate Limit Exceeded),RETRY",
    "429,slow down,RETRY",
    "500,boom,RETRY",
    "503,later,RETRY"
  })
  void knowsWhatARefusalMeans(int status, String answer, ScoreRefusal meaning) {
    server.on("/items/5/scores", status, answer);

    PlatformCallFailed failed =
        catchThrowableOfType(
            PlatformCallFailed.class,
            () ->
                scores.post(
                    access,
                    server.uri("/items/5"),
                    Score.complete("u", BigDecimal.ONE, BigDecimal.TEN, TIME, "")));

    assertThat(ScoreRefusal.of(failed)).isEqualTo(meaning);
  }

  private static Score complete() {
    return Score.complete("u1", BigDecimal.ONE, BigDecimal.TEN, TIME, "Well done");
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
