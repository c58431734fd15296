package org.tandem.tool.passback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lti.ags.GradeAccess;
import org.tandem.lti.ags.ScoresService;
import org.tandem.lti.http.PlatformCallFailed;
import org.tandem.tool.outbox.Message;
import org.tandem.tool.outbox.MessageHandler;
import org.tandem.tool.outbox.Result;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.program.Activities;
import org.tandem.tool.program.Activity;

/**
 * Reads what a gradebook shows for a person (AGS 2.0, section 3.3) and tells it to whoever asked.
 */
@ApplicationScoped
class ScoreCheckHandler implements MessageHandler {
  private final Activities activities;
  private final People people;
  private final Gradebook gradebook;
  private final ScoresService scores;
  private final SeenScores seen;

  @Inject
  ScoreCheckHandler(
      Activities activities,
      People people,
      Gradebook gradebook,
      ScoresService scores,
      SeenScores seen) {
    this.activities = activities;
    this.people = people;
    this.gradebook = gradebook;
    this.scores = scores;
    this.seen = seen;
  }

  @Override
  public String kind() {
    return SeenScores.KIND;
  }

  @Override
  public Result handle(Message message) {
    JsonObject payload = message.payload();
    UUID activityId = UUID.fromString(payload.getString("activityId"));
    UUID personId = UUID.fromString(payload.getString("personId"));
    Optional<Activity> activity = activities.find(message.tenantId(), activityId);
    Optional<Person> person = people.find(message.tenantId(), personId);
    Optional<URI> column = activity.flatMap(Activity::lineItemUrl).map(URI::create);
    if (person.isEmpty() || person.get().erased() || column.isEmpty()) {
      return Result.notNeeded("There is nothing to read");
    }
    Optional<GradeAccess> access = gradebook.access(activity.get());
    if (access.isEmpty()) {
      return Failures.inactive();
    }
    try {
      Optional<org.tandem.lti.ags.Result> shown =
          scores.result(access.get(), column.get(), person.get().subject());
      seen.seen(message.tenantId(), activityId, personId, compare(shown, payload));
      return Result.delivered();
    } catch (PlatformCallFailed e) {
      // Not every platform lets its results be read; then there is nothing to compare.
      return e.retryable()
          ? Failures.result(e)
          : Result.notNeeded("The platform does not let results be read");
    }
  }

  private static SeenScores.Shown compare(
      Optional<org.tandem.lti.ags.Result> shown, JsonObject payload) {
    BigDecimal points = payload.getJsonNumber("points").bigDecimalValue();
    BigDecimal maximum = payload.getJsonNumber("maximum").bigDecimalValue();
    return new SeenScores.Shown(
        shown.flatMap(org.tandem.lti.ags.Result::points),
        shown.flatMap(org.tandem.lti.ags.Result::maximum),
        points,
        shown.filter(result -> result.shows(Optional.of(points), maximum)).isPresent());
  }
}
