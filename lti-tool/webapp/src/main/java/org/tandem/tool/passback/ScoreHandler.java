package org.tandem.tool.passback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.ags.ActivityProgress;
import org.tandem.lti.ags.GradeAccess;
import org.tandem.lti.ags.GradingProgress;
import org.tandem.lti.ags.Score;
import org.tandem.lti.ags.ScoreRefusal;
import org.tandem.lti.ags.ScoresService;
import org.tandem.lti.ags.Submission;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.tool.outbox.Message;
import org.tandem.tool.outbox.MessageHandler;
import org.tandem.tool.outbox.Result;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.platforms.CallFailure;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.Activity;

/**
 * Posts an outcome's score to the gradebook (AGS). The payload has {@code activityId}, {@code
 * personId}, {@code maximum}, {@code comment} and, unless the grade is to be cleared, {@code
 * points}.
 */
@ApplicationScoped
class ScoreHandler implements MessageHandler {

  static final String KIND = "score";

  private final Activities activities;
  private final People people;
  private final Gradebook gradebook;
  private final ScoresService scores;
  private final PostedScores posted;
  private final TeachersGrade teachersGrade;
  private final Clock clock;

  @Inject
  ScoreHandler(
      Activities activities,
      People people,
      Gradebook gradebook,
      ScoresService scores,
      PostedScores posted,
      TeachersGrade teachersGrade,
      Clock clock) {
    this.activities = activities;
    this.people = people;
    this.gradebook = gradebook;
    this.scores = scores;
    this.posted = posted;
    this.teachersGrade = teachersGrade;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Result handle(Message message) {
    JsonObject payload = message.payload();
    Optional<Activity> activity =
        activities.find(message.tenantId(), UUID.fromString(payload.getString("activityId")));
    Optional<Person> person =
        people.find(message.tenantId(), UUID.fromString(payload.getString("personId")));
    if (activity.isEmpty() || person.isEmpty()) {
      return Result.notNeeded("The activity or the person is gone");
    }
    if (person.get().erased()) {
      return Result.notNeeded("The person was erased");
    }
    if (person.get().testUser()) {
      return Result.notNeeded("A platform's pretend student has no grade");
    }
    Optional<GradeAccess> access = gradebook.access(activity.get());
    if (access.isEmpty()) {
      return Failures.inactive();
    }
    try {
      return post(activity.get(), person.get(), access.get(), payload);
    } catch (PlatformCallFailed e) {
      return refused(e);
    }
  }

  private Result post(Activity activity, Person person, GradeAccess access, JsonObject payload)
      throws PlatformCallFailed {
    Optional<URI> column = gradebook.column(activity, access);
    if (column.isEmpty()) {
      return new Result.Impossible(
          "no-gradebook",
          "The platform offers no gradebook for this course. Allow the tool to send grades there,"
              + " open the activity once, then retry.");
    }
    PostedScores.Cell cell = posted.find(activity.tenantId(), activity.id(), person.id());
    Instant time = posted.next(activity.tenantId(), activity.id(), person.id(), clock.instant());
    Score score = score(person, payload, time, cell.replacesTeacher());
    Optional<org.tandem.lti.ags.Result> theirs =
        teachersGrade.inTheWayOf(score, cell, access, column.get());
    if (theirs.isPresent()) {
      return new Result.Impossible(
          GradeConflicts.TEACHERS_GRADE,
          "The gradebook holds a grade that somebody entered there: %s. It was left as it is."
              .formatted(shown(theirs.get())));
    }
    scores.post(access, column.get(), score);
    posted.taken(activity.tenantId(), activity.id(), person.id(), score.points(), score.maximum());
    return Result.delivered();
  }

  private static String shown(org.tandem.lti.ags.Result result) {
    return result.points().map(BigDecimal::toPlainString).orElse("")
        + result.maximum().map(maximum -> " of " + maximum.toPlainString()).orElse("");
  }

  private static Score score(Person person, JsonObject payload, Instant time, boolean replaces) {
    return new Score(
        person.subject(),
        number(payload, "points"),
        number(payload, "maximum").orElse(BigDecimal.valueOf(100)),
        ActivityProgress.COMPLETED,
        GradingProgress.FULLY_GRADED,
        time,
        Optional.of(payload.getString("comment", "")).filter(text -> !text.isBlank()),
        Submission.at(time),
        Optional.empty(),
        replaces);
  }

  private static Optional<BigDecimal> number(JsonObject payload, String name) {
    return payload.get(name) instanceof JsonNumber number
        ? Optional.of(number.bigDecimalValue())
        : Optional.empty();
  }

  private static Result refused(PlatformCallFailed failure) {
    return switch (ScoreRefusal.of(failure)) {
      case RETRY -> Failures.result(failure);
      case OUTDATED ->
          new Result.Impossible(
              GradeConflicts.OUTDATED,
              "The gradebook holds a newer grade, perhaps entered by a teacher; it was left as it"
                  + " is.");
      case NO_ATTEMPT_LEFT ->
          new Result.Impossible(
              "no-attempt-left",
              "The platform counts attempts and this person has none left. Allow another attempt"
                  + " there, then retry.");
      case NOT_GRADABLE ->
          new Result.Impossible(
              "not-gradable",
              "The platform does not grade this person in this course: they may have left or are"
                  + " not a learner there. "
                  + CallFailure.words(failure));
      case NEEDS_ADMIN ->
          new Result.Impossible(CallFailure.reason(failure), CallFailure.words(failure));
    };
  }
}
