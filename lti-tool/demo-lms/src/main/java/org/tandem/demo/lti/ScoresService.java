package org.tandem.demo.lti;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tandem.demo.school.Grade;
import org.tandem.demo.school.LineItem;
import org.tandem.demo.school.Tool;
import org.tandem.demo.web.Call;
import org.tandem.demo.web.Refusal;
import org.tandem.demo.web.Reply;

/**
 * Scores from tools, and the results they lead to.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#score-publish-service">Assignment and
 *     Grade Services 2.0, 3.4 and 3.3</a>
 */
public final class ScoresService {
  private final Platform platform;
  private final LineItemsService lineItems;

  /** Writes into the platform's school. */
  public ScoresService(Platform platform, LineItemsService lineItems) {
    this.platform = platform;
    this.lineItems = lineItems;
  }

  /**
   * Takes a score in. As in Moodle: 400 for people who cannot be graded in the course, 409 unless
   * the timestamp is at least a second newer than the last change, and a score that is not {@code
   * FullyGraded} clears the cell.
   */
  public Reply post(Call call) {
    Tool tool = lineItems.caller(call, Vocabulary.SCOPE_SCORE);
    MediaTypes.checkBody(call, Vocabulary.SCORE_TYPE);
    LineItem item = lineItems.item(call, tool);
    JsonObject sent = LineItemsService.parse(call.text());
    Grade grade = read(item, sent);
    if (!platform.school().putIfNewer(item.id(), grade)) {
      throw new Refusal(
          409,
          "Refusing score with an earlier timestamp for item "
              + item.id()
              + " and user "
              + grade.personId());
    }
    return Reply.json(200, Vocabulary.SCORE_TYPE, JsonArray.EMPTY_JSON_ARRAY);
  }

  /** What stands in a column. */
  public Reply results(Call call) {
    Tool tool = lineItems.caller(call, Vocabulary.SCOPE_RESULT);
    MediaTypes.checkAccept(call, Vocabulary.RESULTS_TYPE);
    LineItem item = lineItems.item(call, tool);
    JsonArrayBuilder results = Json.createArrayBuilder();
    platform.school().grades(item.id()).stream()
        .filter(g -> call.query("user_id").map(g.personId()::equals).orElse(true))
        .forEach(grade -> results.add(result(item, grade)));
    return Reply.json(200, Vocabulary.RESULTS_TYPE, results.build());
  }

  private Grade read(LineItem item, JsonObject sent) {
    String person = sent.getString("userId", "");
    String activityProgress = sent.getString("activityProgress", "");
    String gradingProgress = sent.getString("gradingProgress", "");
    boolean gradable =
        platform
            .school()
            .course(item.courseId())
            .filter(course -> course.learners().contains(person))
            .isPresent();
    Optional<Double> given = number(sent, "scoreGiven");
    Optional<Double> maximum = number(sent, "scoreMaximum");
    if (!gradable
        || activityProgress.isBlank()
        || gradingProgress.isBlank()
        || (given.isPresent() && maximum.isEmpty())
        || given.filter(points -> points < 0).isPresent()
        || maximum.filter(points -> points <= 0).isPresent()) {
      throw new Refusal(400, "Incorrect score received");
    }
    return new Grade(
        person,
        given
            .filter(points -> gradingProgress.equals("FullyGraded"))
            .map(points -> points / maximum.orElseThrow() * item.scoreMaximum()),
        Optional.ofNullable(sent.getString("comment", null)).filter(text -> !text.isBlank()),
        timestamp(sent),
        activityProgress,
        gradingProgress);
  }

  private static Instant timestamp(JsonObject sent) {
    try {
      return OffsetDateTime.parse(sent.getString("timestamp", ""))
          .toInstant()
          .truncatedTo(ChronoUnit.SECONDS);
    } catch (DateTimeException e) {
      throw new Refusal(400, "Incorrect score received: timestamp");
    }
  }

  private static Optional<Double> number(JsonObject from, String name) {
    if (!from.containsKey(name) || from.isNull(name)) {
      return Optional.empty();
    }
    if (from.get(name) instanceof JsonNumber number) {
      return Optional.of(number.doubleValue());
    }
    throw new Refusal(400, "Incorrect score received: " + name);
  }

  private JsonObject result(LineItem item, Grade grade) {
    String url = lineItems.url(item);
    JsonObjectBuilder result =
        Json.createObjectBuilder()
            .add(
                "id",
                url.replace("/lineitem?", "/lineitem/results?") + "&user_id=" + grade.personId())
            .add("userId", grade.personId())
            .add("scoreOf", url)
            .add("resultMaximum", item.scoreMaximum())
            .add("timestamp", grade.changedAt().toString());
    grade.score().ifPresent(score -> result.add("resultScore", score));
    grade.comment().ifPresent(comment -> result.add("comment", comment));
    return result.build();
  }
}
