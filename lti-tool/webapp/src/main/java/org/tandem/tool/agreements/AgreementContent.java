package org.tandem.tool.agreements;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.Program;

/**
 * Everything an agreement says, ready to be written as the content that is signed. Whatever a
 * person must know before signing is in it: clauses, outcomes with their scales, the planned end
 * and how levels become points.
 *
 * @param pair whose
 * @param mentorName what the mentor is called
 * @param menteeName what the mentee is called
 * @param third who signs besides the two; nobody where the two are all
 * @param program of which program
 * @param language the language of its headings
 * @param number the version this would be
 * @param previous hash of the version before
 * @param texts the clauses' texts by id
 * @param outcomes measurable outcomes
 * @param grading how levels become points; none where nothing is graded
 */
public record AgreementContent(
    Engagement pair,
    String mentorName,
    String menteeName,
    Optional<Signer> third,
    Program program,
    Locale language,
    int number,
    Optional<String> previous,
    Map<String, String> texts,
    List<MeasurableOutcomes.Outcome> outcomes,
    Optional<GradeTerms> grading) {

  /** The day that the two plan to end on. */
  public Optional<LocalDate> endsOn() {
    return AgreementLint.day(texts.getOrDefault(Clauses.END, ""));
  }

  /** The content with its fingerprint. */
  Content seal() {
    return Content.of(json());
  }

  private JsonObject json() {
    JsonArrayBuilder clauses = Json.createArrayBuilder();
    for (Clause clause : Clauses.of(program.template())) {
      String text = texts.getOrDefault(clause.id(), "");
      if (!text.isEmpty()) {
        clauses.add(
            Json.createObjectBuilder()
                .add("id", clause.id())
                .add("title", clause.title().in(language))
                .add("text", text));
      }
    }
    JsonArrayBuilder goals = Json.createArrayBuilder();
    outcomes.forEach(outcome -> goals.add(outcome.content()));
    return Json.createObjectBuilder()
        .add("format", "tandem-agreement/1")
        .add("engagement", pair.id().toString())
        .add("kind", pair.kind().name())
        .add(
            "program",
            Json.createObjectBuilder()
                .add("name", program.name())
                .add("template", program.template().id())
                .add("templateVersion", program.template().version()))
        .add("language", language.toLanguageTag())
        .add("number", number)
        .add("previous", previous.<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
        .add("parties", parties())
        .add("clauses", clauses)
        .add("endsOn", texts.getOrDefault(Clauses.END, ""))
        .add("outcomes", goals)
        .add("grading", grading.<JsonValue>map(GradeTerms::json).orElse(JsonValue.NULL))
        .build();
  }

  /** Everybody who signs it. */
  JsonArrayBuilder parties() {
    return Signer.parties(
        new Signer(Party.MENTOR, pair.mentorId(), mentorName),
        new Signer(Party.MENTEE, pair.menteeId(), menteeName),
        third);
  }
}
