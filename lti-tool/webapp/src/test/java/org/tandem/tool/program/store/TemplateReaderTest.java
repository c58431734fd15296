package org.tandem.tool.program.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A template that asks for less than its kind must have does not get past the start. */
class TemplateReaderTest {
  private final TemplateReader reader = new TemplateReader(json("clauses"), json("kinds"));
  private final JsonObject coaching = json("placement-coaching");

  @Test
  void takesATemplateThatKeepsToItsKind() {
    assertThatCode(() -> reader.template(coaching)).doesNotThrowAnyException();
  }

  @Test
  void namesTheClausesThatACoachingTemplateLacks() {
    JsonObject agreement = coaching.getJsonObject("agreement");
    JsonObject lacking =
        Json.createObjectBuilder(agreement)
            .add(
                "clauses",
                Json.createArrayBuilder(
                    agreement.getJsonArray("clauses").stream()
                        .filter(clause -> !clause.toString().contains("\"conflicts\""))
                        .toList()))
            .build();
    assertThatIllegalStateException()
        .isThrownBy(() -> reader.template(with("agreement", lacking)))
        .withMessage(
            "The template placement-coaching is of kind COACHING and must require the clauses"
                + " [conflicts]");
  }

  @Test
  void refusesAnAgreementLongerThanTheKindAllows() {
    JsonObject longer =
        Json.createObjectBuilder(coaching.getJsonObject("agreement")).add("maxMonths", 13).build();
    assertThatIllegalStateException()
        .isThrownBy(() -> reader.template(with("agreement", longer)))
        .withMessageContaining("from 1 to 12 months");
  }

  @Test
  void refusesCoachingWithoutAMeasurableOutcome() {
    JsonObject soft =
        Json.createObjectBuilder(coaching).add("measurableOutcomeRequired", false).build();
    assertThatIllegalStateException()
        .isThrownBy(() -> reader.template(soft))
        .withMessageContaining("must require a measurable outcome");
  }

  private JsonObject with(String name, JsonObject value) {
    return Json.createObjectBuilder(coaching).add(name, value).build();
  }

  private static JsonObject json(String name) {
    InputStream file =
        Objects.requireNonNull(
            TemplateReaderTest.class
                .getClassLoader()
                .getResourceAsStream("programs/" + name + ".json"));
    try (JsonReader read = Json.createReader(file)) {
      return read.readObject();
    }
  }
}
