package org.tandem.tool.outcomes;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tandem.tool.agreements.Amounts;
import org.tandem.tool.agreements.Content;
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.goals.Standing;
import org.tandem.tool.program.GradeBasis;
import org.tandem.tool.program.Reached;

/**
 * A closing as it would be signed now: what was reached, what it rests on, and exactly what the
 * gradebook will receive.
 *
 * @param pair whose
 * @param agreement what both signed
 * @param goals the goals that both agreed to, with their evidence
 * @param reached all that a grade can rest on
 * @param achievement the level reached; none without an agreed goal
 * @param score what goes to the gradebook; none where nothing does
 * @param goalNeeded whether the program asks for a goal
 */
public record Closing(
    Engagement pair,
    InForce agreement,
    List<Standing> goals,
    Reached reached,
    Optional<Achievement> achievement,
    Optional<ScorePayload> score,
    boolean goalNeeded) {

  /** What a closing still lacks. */
  public enum Missing {
    /** No goal was agreed, where the program asks for one. */
    GOAL,
    /** The level counts, and nothing countersigned would show how far the goals were reached. */
    EVIDENCE
  }

  /** Copies the goals. */
  public Closing {
    goals = List.copyOf(goals);
  }

  /** How many items of evidence it rests on. */
  public int countersigned() {
    return goals.stream().mapToInt(Standing::countersigned).sum();
  }

  /** Whether it comes before the day that the two planned to end on. */
  public boolean isEarly(LocalDate today) {
    return agreement.endsOn().filter(today::isBefore).isPresent();
  }

  /** What it lacks; it can be signed once nothing is left. */
  public List<Missing> missing() {
    List<Missing> missing = new ArrayList<>();
    if (goals.isEmpty() && goalNeeded) {
      missing.add(Missing.GOAL);
    }
    if (!goals.isEmpty() && countersigned() == 0 && restsOnEvidence()) {
      missing.add(Missing.EVIDENCE);
    }
    return missing;
  }

  /** What the grade rests on; nothing where nothing is graded. */
  public Optional<GradeBasis> basis() {
    return agreement.grading().map(terms -> terms.policy().basis());
  }

  private boolean restsOnEvidence() {
    return goalNeeded || basis().orElse(GradeBasis.LEVELS) == GradeBasis.LEVELS;
  }

  /** What both sign. */
  public Content content() {
    JsonArrayBuilder proven = Json.createArrayBuilder();
    goals.forEach(standing -> proven.add(json(standing)));
    return Content.of(
        Json.createObjectBuilder()
            .add("format", "tandem-closing/1")
            .add("engagement", pair.id().toString())
            .add(
                "agreement",
                Json.createObjectBuilder()
                    .add("number", agreement.number())
                    .add("hash", agreement.hash()))
            .add("goals", proven)
            .add("countersigned", countersigned())
            .add("meetings", reached.meetings())
            .add(
                "milestones",
                Json.createObjectBuilder()
                    .add("reached", reached.milestones())
                    .add("all", reached.allMilestones()))
            .add(
                "basis",
                basis().<JsonValue>map(one -> Json.createValue(one.name())).orElse(JsonValue.NULL))
            .add(
                "level",
                achievement
                    .<JsonValue>map(one -> Json.createValue(one.level()))
                    .orElse(JsonValue.NULL))
            .add("score", score.<JsonValue>map(Closing::json).orElse(JsonValue.NULL))
            .build());
  }

  private static JsonObject json(Standing standing) {
    JsonArrayBuilder evidence = Json.createArrayBuilder();
    standing.proofs().forEach(proof -> evidence.add(proof.contentHash()));
    return Json.createObjectBuilder()
        .add("id", standing.goal().id().toString())
        .add("weight", standing.goal().weight())
        .add("baseline", standing.goal().baseline().orElseThrow())
        .add("level", standing.proven().orElseThrow())
        .add("evidence", evidence)
        .build();
  }

  private static JsonObject json(ScorePayload score) {
    return Json.createObjectBuilder()
        .add("activity", score.activityId().toString())
        .add("person", score.personId().toString())
        .add("points", Amounts.text(score.points()))
        .add("maximum", Amounts.text(score.maximum()))
        .add("comment", score.comment())
        .build();
  }
}
