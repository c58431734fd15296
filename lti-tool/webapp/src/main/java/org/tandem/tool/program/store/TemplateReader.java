package org.tandem.tool.program.store;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tandem.tool.program.Clause;
import org.tandem.tool.program.Kind;
import org.tandem.tool.program.KindPolicy;
import org.tandem.tool.program.ProgramTemplate;

/**
 * Reads the JSON of one template, with the clauses that all templates choose from and the policy of
 * its kind, which it must keep to.
 */
final class TemplateReader {
  private final JsonObject clauses;
  private final Map<Kind, KindPolicy> policies;

  TemplateReader(JsonObject clauses, JsonObject kinds) {
    this.clauses = clauses;
    this.policies = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      policies.put(kind, policy(kind, kinds));
    }
  }

  /**
   * The template.
   *
   * @throws IllegalStateException if it does not keep to the policy of its kind
   */
  ProgramTemplate template(JsonObject json) {
    KindPolicy policy = policies.get(Kind.valueOf(json.getString("kind")));
    ProgramTemplate read = read(json, Objects.requireNonNull(policy));
    policy.check(read);
    return read;
  }

  private ProgramTemplate read(JsonObject json, KindPolicy policy) {
    JsonObject agreement = json.getJsonObject("agreement");
    JsonObject suggestions = json.getJsonObject("suggestions");
    return new ProgramTemplate(
        json.getString("id"),
        json.getInt("version"),
        policy.kind(),
        DesignFile.text(json.getJsonObject("name")),
        DesignFile.text(json.getJsonObject("summary")),
        VocabularyJson.read(json.getJsonObject("vocabulary")),
        agreement.getJsonArray("clauses").stream().map(this::clause).toList(),
        Math.min(policy.usualMonths(), agreement.getInt("maxMonths")),
        agreement.getInt("maxMonths"),
        json.getBoolean("measurableOutcomeRequired"),
        GradePolicyJson.read(json.getJsonObject("grading")),
        json.getInt("seats"),
        DesignFile.byLanguage(suggestions.getJsonObject("skills"), TemplateReader::strings),
        DesignFile.byLanguage(suggestions.getJsonObject("topics"), TemplateReader::strings));
  }

  private static KindPolicy policy(Kind kind, JsonObject kinds) {
    JsonObject json = kinds.getJsonObject(kind.name());
    if (json == null) {
      throw new IllegalStateException("kinds.json has no policy for " + kind);
    }
    Map<String, String> required = new LinkedHashMap<>();
    json.getJsonObject("required")
        .forEach((clause, from) -> required.put(clause, ((JsonString) from).getString()));
    return new KindPolicy(
        kind,
        json.getInt("usualMonths"),
        json.getInt("longestMonths"),
        json.getBoolean("measurableOutcomeRequired"),
        required);
  }

  private Clause clause(JsonValue chosen) {
    String id = chosen.asJsonObject().getString("id");
    JsonObject clause = clauses.getJsonObject(id);
    if (clause == null) {
      throw new IllegalStateException("clauses.json has no clause " + id);
    }
    return new Clause(
        id,
        chosen.asJsonObject().getBoolean("required"),
        DesignFile.text(clause.getJsonObject("title")),
        DesignFile.text(clause.getJsonObject("help")),
        DesignFile.text(clause.getJsonObject("starter")));
  }

  private static List<String> strings(JsonValue json) {
    return json.asJsonArray().getValuesAs(JsonString::getString);
  }
}
