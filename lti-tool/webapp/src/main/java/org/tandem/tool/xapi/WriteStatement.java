package org.tandem.tool.xapi;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.UUID;
import org.tandem.tool.kernel.Settings;

/**
 * Writes facts as statements (xAPI 1.0.3, Data 2.4). What is in them holds for 2.0.0, too: times
 * are in UTC. The actor is an account of the LMS, never a name or an address.
 */
@Dependent
public class WriteStatement {
  private static final String COURSE = "http://adlnet.gov/expapi/activities/course";
  private static final int LOWEST = -2;
  private static final int HIGHEST = 2;

  private final Settings settings;

  /** For the container. */
  @Inject
  public WriteStatement(Settings settings) {
    this.settings = settings;
  }

  /** The statement of a fact. */
  JsonObject of(Fact fact) {
    FactKind kind = fact.kind();
    JsonObjectBuilder statement =
        Json.createObjectBuilder()
            .add("id", fact.id().toString())
            .add("actor", actor(fact))
            .add(
                "verb",
                Json.createObjectBuilder()
                    .add("id", kind.verb())
                    .add("display", Json.createObjectBuilder().add("en", kind.display())))
            .add("object", activity(kind.about().path(), fact.subjectId(), kind.about().type()))
            .add("context", context(fact))
            .add("timestamp", fact.at().toString());
    fact.measure().ifPresent(measure -> statement.add("result", result(kind, measure)));
    return statement.build();
  }

  /** Data 2.4.2.4: a person by an account, whose home is the system that knows them. */
  private static JsonObjectBuilder actor(Fact fact) {
    return Json.createObjectBuilder()
        .add("objectType", "Agent")
        .add(
            "account",
            Json.createObjectBuilder().add("homePage", fact.issuer()).add("name", fact.subject()));
  }

  /** Data 2.4.6: the pair is the registration that all its statements share. */
  private JsonObjectBuilder context(Fact fact) {
    JsonObjectBuilder program = activity("program", fact.programId(), COURSE);
    JsonArrayBuilder parents =
        Json.createArrayBuilder()
            .add(
                program.add(
                    "definition",
                    Json.createObjectBuilder()
                        .add("type", COURSE)
                        .add("name", Json.createObjectBuilder().add("und", fact.program()))));
    return Json.createObjectBuilder()
        .add("registration", fact.engagementId().toString())
        .add("platform", "Tandem")
        .add(
            "contextActivities",
            Json.createObjectBuilder()
                .add("parent", parents)
                .add(
                    "grouping",
                    Json.createArrayBuilder().add(activity("course", fact.courseId(), COURSE))));
  }

  private static JsonObjectBuilder result(FactKind kind, int measure) {
    return kind == FactKind.MET
        ? Json.createObjectBuilder().add("duration", Duration.ofMinutes(measure).toString())
        : Json.createObjectBuilder()
            .add("success", true)
            .add(
                "score",
                Json.createObjectBuilder()
                    .add("raw", measure)
                    .add("min", LOWEST)
                    .add("max", HIGHEST));
  }

  private JsonObjectBuilder activity(String path, UUID id, String type) {
    return Json.createObjectBuilder()
        .add("objectType", "Activity")
        .add("id", settings.url("/xapi/" + path + "/" + id))
        .add("definition", Json.createObjectBuilder().add("type", type));
  }
}
